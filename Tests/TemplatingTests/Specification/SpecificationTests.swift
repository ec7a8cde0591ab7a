import Testing

/// Every case of the Mustache specification but those for lambdas.
///
/// Names, partials and parents that are missing are mistakes here instead of nothing. Decimal numbers
/// reach templates as text, because a view formats its own numbers.
@Suite struct SpecificationTests {
  @Test(arguments: SpecificationCase.comments)
  func comments(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.delimiters)
  func delimiters(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.interpolation)
  func interpolation(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.inverted)
  func inverted(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.partials)
  func partials(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.sections)
  func sections(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.inheritance)
  func inheritance(_ specified: SpecificationCase) { specified.check() }

  @Test(arguments: SpecificationCase.dynamicNames)
  func dynamicNames(_ specified: SpecificationCase) { specified.check() }
}
