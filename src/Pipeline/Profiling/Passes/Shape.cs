namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>A shape of texts: <c>A</c> for a capital letter, <c>a</c> for a small one, <c>9</c> for a digit, <c>¤</c> for a character outside ASCII.</summary>
/// <param name="Pattern">The shape.</param>
/// <param name="Share">The share of the texts that have it, 0 to 1; in a large table of a sample.</param>
/// <param name="First">The first of these texts in their order.</param>
/// <param name="Last">The last of them.</param>
internal sealed record Shape(string Pattern, double Share, string First, string Last);

/// <summary>A regular expression that was made of the shapes of a column.</summary>
/// <param name="Regex">For the whole text.</param>
/// <param name="Like">A shape to show.</param>
/// <param name="Rows">The rows that match, all of them counted.</param>
internal sealed record ShapeMatch(string Regex, string Like, long Rows);
