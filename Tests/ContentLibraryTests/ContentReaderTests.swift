import FileTree
import Testing

@testable import ContentLibrary

@Suite struct ContentReaderTests {
  private static let sitting = RelativePath.literal("Content/causes/sitting.md")
  private static let walk = RelativePath.literal("Content/tips/walk.md")
  private static let sleep = RelativePath.literal("Content/tips/sleep.md")
  private static let settings = RelativePath.literal("Content/site.yml")

  /// Which files are read again after `edit`, where `changes` is told of it.
  private func reads(
    _ changes: FileChanges, after edit: (inout MemorySource) -> Void = { _ in }
  ) async throws -> [String] {
    var source = try SmallContent([
      "causes/sitting.md": SmallContent.article(), "tips/walk.md": SmallContent.article(),
      "plan.pdf": "%PDF",
    ]).source()
    let first = try await ContentReader(source: source).parse()
    edit(&source)
    let recording = RecordingSource(source)
    _ = try await ContentReader(source: recording).parse(after: first, changes)
    return recording.reads
  }

  @Test func `reads only the file that may have changed`() async throws {
    #expect(try await reads(FileChanges()) == [])
    #expect(try await reads(FileChanges(paths: [Self.walk])) == ["Content/tips/walk.md"])
    let template = RelativePath.literal("Templates/page.mustache")
    #expect(try await reads(FileChanges(paths: [template])) == [])
  }

  @Test func `reads nothing but the new file where one comes, and nothing where one goes`()
    async throws
  {
    let added = try await reads(FileChanges(paths: [Self.sleep])) { source in
      source.files[Self.sleep] = Array(SmallContent.article().utf8)
    }
    #expect(added == ["Content/tips/sleep.md"])
    let removed = try await reads(FileChanges(paths: [Self.walk])) { source in
      source.files[Self.walk] = nil
    }
    #expect(!removed.contains("Content/causes/sitting.md"))
  }

  @Test func `reads everything where nobody knows what changed, but no file that is only copied`()
    async throws
  {
    let all = [Self.sitting, Self.settings, Self.walk].map(\.string).sorted()
    #expect(try await reads(FileChanges(needsRescan: true)) == all)
  }
}
