namespace ContactCenter.Expectations.Engines;

/// <summary>A test of a text that an engine's SQL can call. It may be called on several threads at once.</summary>
/// <param name="utf8">The text's UTF-8; it is not to be kept.</param>
public delegate bool TextTest(ReadOnlySpan<byte> utf8);
