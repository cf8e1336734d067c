import Testing

@Test func placeholderImporter() {}
