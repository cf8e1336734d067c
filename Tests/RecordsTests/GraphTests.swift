import Evidence
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Records

@Suite("Graphs for other programs")
struct GraphTests {
  /// Reads elements and their texts, and fails on what is no XML.
  private final class Reader: NSObject, XMLParserDelegate {
    var nodes: [String] = []
    var edges: [String] = []
    var texts: [String] = []
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      text = ""
      if element == "node" { nodes.append(attributes["id"] ?? "") }
      if element == "edge" {
        edges.append((attributes["source"] ?? "") + ">" + (attributes["target"] ?? ""))
        // networkx refuses a file that mixes the two.
        #expect(attributes["directed"] == nil)
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if element == "data" { texts.append(text) }
    }
  }

  private func read(_ bytes: [UInt8]) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return reader
  }

  @Test func theChainIsGraphML() throws {
    let sample = ChainSample()
    let found = try read(SpreadFiles(sample.file, sample.findings).graphML())
    #expect(found.nodes == ["p4", "p1", "p2", "p3"])
    #expect(found.edges == ["p4>p1", "p1>p2", "p1>p3"])
    #expect(found.texts.contains("c3-4") && found.texts.contains("paid-claim c2-5"))
    #expect(found.texts.contains("NL91ABNA0417164300"))
  }

  /// A name is chat text: neither an element nor a control character gets through.
  @Test func aHostileNameIsTextInBothFiles() throws {
    let name = "</data><node id=\"x\"/>&lol;\u{1}\u{202E}\u{FFFE}'\"]]>"
    let sample = ChainSample(mila: name)
    let files = SpreadFiles(sample.file, sample.findings)
    let found = try read(files.graphML())
    #expect(found.nodes == ["p4", "p1", "p2", "p3"])
    #expect(
      found.texts.contains(
        "</data><node id=\"x\"/>&lol;⟨U+0001⟩⟨U+202E⟩⟨U+FFFE⟩'\"]]>"))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(files.json())) as? [String: Any])
    let nodes = try #require(root["nodes"] as? [[String: Any]])
    #expect(nodes.compactMap { $0["label"] as? String }.contains(name))
  }

  @Test func parallelEdgesHaveKeysOfTheirOwn() throws {
    let sample = ChainSample()
    var findings = sample.findings
    findings.scripts = [
      ScriptPair(
        first: ChainSample.at(2, 3), firstAccount: sample.daan, second: ChainSample.at(0, 4),
        secondAccount: sample.mila[0])
    ]
    let bytes = SpreadFiles(sample.file, findings).json()
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let edges = try #require(root["edges"] as? [[String: Any]])
    #expect(edges.compactMap { $0["key"] as? Int } == [0, 1, 0, 0])
    #expect(edges.compactMap { $0["directed"] as? Bool } == [true, false, true, true])
  }
}
