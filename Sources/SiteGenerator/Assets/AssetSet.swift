import FileTree

/// The assets of a site, in order of their names.
struct AssetSet: Sendable {
  private(set) var assets: [Asset] = []

  /// Names files by their content; style sheets come last, because their text changes when they
  /// refer to others by their new names.
  init(_ files: [(name: String, bytes: [UInt8])]) {
    let (sheets, others) = (
      files.filter { $0.name.hasSuffix(".css") }, files.filter { !$0.name.hasSuffix(".css") }
    )
    assets = others.compactMap { Asset(name: $0.name, bytes: $0.bytes) }
    let renamed = assets
    assets += sheets.compactMap { sheet in
      Asset(name: sheet.name, bytes: StyleSheet.renaming(renamed, in: sheet.bytes))
    }
    assets.sort { $0.name < $1.name }
  }

  /// Those whose names end in `suffix`.
  func named(_ suffix: String) -> [Asset] { assets.filter { $0.name.hasSuffix(suffix) } }
}
