import Foundation
import Testing

/// Makes bags over as a forger would who knows how they are built.
enum BagForger {
  /// Another version in every place that names one.
  static let anotherVersion = """
    sed -i '0,/"version": ".*"/s//"version": "9.9"/' data/record/settings.json data/record/run.json
    sed -i '1s/"version":"[^"]*"/"version":"9.9"/' data/record/audit.jsonl
    sed -i 's/^Bag-Software-Agent: .*/Bag-Software-Agent: keerpunt 9.9/' bag-info.txt
    """

  /// Changes a bag and makes manifests and the request for a stamp anew.
  static func reseal(_ bag: URL, _ change: String) throws {
    try run(bag, change + "\n" + seal)
  }

  /// Changes a bag and makes run record, trail, manifests and request anew.
  static func forge(_ bag: URL, _ change: String) throws {
    try run(bag, change + "\n" + records + "\n" + seal)
  }

  private static func run(_ bag: URL, _ script: String) throws {
    let run = try Shell.run("set -eu\n" + script, in: bag)
    #expect(run.code == 0, "\(run.errors)")
  }

  private static let records = """
    sum() { sha256sum < "$1" | cut -c-64; }
    for p in data/machine/* data/report/* data/record/inputs.json data/record/settings.json; do
      new="\\"bytes\\": $(stat -c %s "$p"), \\"sha256\\": \\"$(sum "$p")\\""
      sed -i "\\#\\"path\\": \\"$p\\"#s/\\"bytes\\": [0-9]*, \\"sha256\\": \\"[0-9a-f]*\\"/$new/" data/record/run.json
    done
    previous=0000000000000000000000000000000000000000000000000000000000000000
    while IFS= read -r line; do
      p=$(printf %s "$line" | sed -n 's/.*"event":"written","path":"\\([^"]*\\)".*/\\1/p')
      if [ -n "$p" ]; then
        new="\\"bytes\\":$(stat -c %s "$p"),\\"sha256\\":\\"$(sum "$p")\\""
        line=$(printf %s "$line" | sed "s/\\"bytes\\":[0-9]*,\\"sha256\\":\\"[0-9a-f]*\\"/$new/")
      fi
      line=$(printf %s "$line" | sed "s/^{\\"previous\\":\\"[0-9a-f]*\\"/{\\"previous\\":\\"$previous\\"/")
      previous=$(printf '%s\\n' "$line" | sha256sum | cut -c-64)
      printf '%s\\n' "$line"
    done < data/record/audit.jsonl > ../trail
    mv ../trail data/record/audit.jsonl
    sed -i "s/^Keerpunt-Audit-SHA256: .*/Keerpunt-Audit-SHA256: $previous/" bag-info.txt
    id=$(sum data/machine/findings.json | cut -c-16)
    sed -i "s/^External-Identifier: .*/External-Identifier: findings-$id/" bag-info.txt
    """

  private static let seal = """
    sed -i /Payload-Oxum/d bag-info.txt
    for a in 256 512; do
      find data -type f | LC_ALL=C sort | xargs sha${a}sum > manifest-sha$a.txt
    done
    for a in 256 512; do
      sha${a}sum bagit.txt bag-info.txt manifest-sha*.txt > tagmanifest-sha$a.txt
    done
    openssl ts -query -data tagmanifest-sha512.txt -sha512 -no_nonce -cert \\
      -out tagmanifest-sha512.txt.tsq
    """
}
