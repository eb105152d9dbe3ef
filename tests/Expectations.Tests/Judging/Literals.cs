using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Judging;

/// <summary>Scalars as a suite holds them.</summary>
internal static class Literals
{
    public static Literal Number(string number) => new(LiteralKind.Number, number);

    public static Literal Number(long number) => Literal.Of(number);

    public static Literal Text(string text) => Literal.OfText(text);

    public static Literal True => new(LiteralKind.Boolean, "true");

    public static Literal False => new(LiteralKind.Boolean, "false");

    public static Literal Null => new(LiteralKind.Null, "");
}
