import Detector
import Evidence
import Importer
import Parser
import Reporter

@main
enum Main {
  static func main() {
    print("keerpunt")
  }
}
