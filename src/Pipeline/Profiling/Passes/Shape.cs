namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>A shape of texts: <c>A</c> for a capital letter, <c>a</c> for a small one, <c>9</c> for a digit, <c>¤</c> for a character outside ASCII.</summary>
/// <param name="Pattern">The shape.</param>
/// <param name="Rows">The rows whose text has it.</param>
/// <param name="First">The first of these texts in their order.</param>
/// <param name="Last">The last of them.</param>
internal sealed record Shape(string Pattern, long Rows, string First, string Last);
