using System.Text.RegularExpressions;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Expectations.Tests.Validation;

/// <summary>Makes random rows and random rules about them.</summary>
internal static class RandomClaims
{
    // Few values, so that repeats, bounds and members are hit; and all the odd ones.
    private static readonly Gen<string?> _numbers = Gen.Elements<string?>(
        null, null, "", "x", "1.5", "1e3", " 2", "-", "0", "-0", "1", "01", "+1", "2", "3", "4", "5", "-7", "9223372036854775807", "9223372036854775808");

    // No characters beyond the basic plane: .NET's regular expressions see those as two.
    private static readonly Gen<string?> _texts = Gen.Elements<string?>(null, null, "", " ", "a", "b", "ab", "aab", "abc", "A", "é", "日", "a'b", "1", "c c");

    public static Gen<RandomRow> Row => from n in _numbers from t in _texts select new RandomRow(n, t);

    public static Gen<Claim> Claim => from kind in Gen.OneOf(Kinds) from condition in Condition
                                      select kind with { Rule = kind.Rule with { RowCondition = condition.Sql }, IsIn = condition.IsIn };

    private static Gen<(string? Sql, Func<RandomRow, bool> IsIn)> Condition => Gen.Elements<(string?, Func<RandomRow, bool>)>(
        (null, _ => true),
        (null, _ => true),
        ("n > 1", row => row.Number > 1),
        ("t = 'a' OR n IS NULL -- or", row => row.T == "a" || row.Number is null),
        ("t <> ''", row => row.T is not null and not ""));

    private static Gen<double> Mostly => Gen.Elements(1, 1, 0.9, 0.75, 0.5, 1.0 / 3, 0);

    private static Gen<Literal> Literals => from text in Gen.Elements("-7", "0", "1", "2.5", "3", "3.0", "5") from isNumber in Gen.Elements(true, true, false)
                                            select new Literal(isNumber ? LiteralKind.Number : LiteralKind.Text, text);

    private static Gen<Claim>[] Kinds =>
    [
        from mostly in Mostly from column in Gen.Elements("n", "t")
        select Of(new ExpectColumnValuesToNotBeNull(column, mostly), mostly, row => (column == "n" ? row.N : row.T) is null),

        from mostly in Mostly from column in Gen.Elements("n", "t")
        select Of(new ExpectColumnValuesToNotBeEmpty(column, mostly), mostly, row => (column == "n" ? row.N : row.T) is { } text ? text.Length == 0 : null),

        from mostly in Mostly
        select Of(new ExpectColumnValuesToBeOfType("n", new(TypeName.Integer), mostly), mostly, row => row.N is null ? null : row.Number is null),

        from mostly in Mostly from min in Gen.Choose(-8, 3) from width in Gen.Choose(0, 6) from strictMin in Gen.Elements(true, false) from strictMax in Gen.Elements(true, false)
        select Of(
            new ExpectColumnValuesToBeBetween("n", Judging.Literals.Number($"{min}.5"), Judging.Literals.Number(min + width + 1), strictMin, strictMax, mostly),
            mostly,
            row => row.Number is not { } n ? null : !((strictMin ? n > min + SignedHalf(min) : n >= min + SignedHalf(min)) && (strictMax ? n < min + width + 1 : n <= min + width + 1))),

        from mostly in Mostly from set in Literals.NonEmptyListOf() from not in Gen.Elements(true, false)
        select Of(
            not ? new ExpectColumnValuesToNotBeInSet("n", [.. set], mostly) : new ExpectColumnValuesToBeInSet("n", [.. set], mostly),
            mostly,
            row => row.Number is not { } n ? null : set.Any(l => l.Kind == LiteralKind.Number && decimal.Parse(l.Text) == n) == not),

        from mostly in Mostly from set in Literals.NonEmptyListOf()
        select Of(new ExpectColumnValuesToBeInSet("t", [.. set], mostly), mostly, row => row.T is null ? null : !set.Any(l => l.Kind == LiteralKind.Text && l.Text == row.T)),

        from mostly in Mostly from regex in Pattern
        select Of(new ExpectColumnValuesToMatchRegex("t", regex, mostly), mostly, row => row.T is null ? null : !Regex.IsMatch(row.T, regex, RegexOptions.None, TimeSpan.FromSeconds(1))),

        from mostly in Mostly from length in Gen.Choose(0, 3)
        select Of(new ExpectColumnValueLengthsToEqual("t", length, mostly), mostly, row => row.T is null ? null : row.T.EnumerateRunes().Count() != length),

        from mostly in Mostly
        select Of(new ExpectColumnValuesToExistInOtherTable("n", "others", "n", mostly), mostly, row => row.Number is null ? null : row.Number is not (1 or 2)),

        from mostly in Mostly
        select OfTable(new ExpectColumnValuesToBeUnique("n", mostly), mostly, rows => rows.Select(row => row.Number is null ? (bool?)null : rows.Count(r => r.Number == row.Number) > 1)),

        from mostly in Mostly from ignore in Gen.Elements(IgnoreRowIf.AllValuesAreMissing, IgnoreRowIf.AnyValueIsMissing, IgnoreRowIf.Never)
        select OfTable(
            new ExpectCompoundColumnsToBeUnique(["n", "t"], ignore, mostly),
            mostly,
            rows => rows.Select(row => IsAside(row, ignore) ? (bool?)null : rows.Count(r => !IsAside(r, ignore) && r.Number == row.Number && r.T == row.T) > 1)),
    ];

    // A subset in which RE2 and .NET mean the same.
    private static Gen<string> Pattern => from start in Gen.Elements("", "^") from parts in Gen.Elements("a", "b", "[ab]", "[^a]", ".", "a*", "b+", "c?", "(a|bc)", "'", " ").ListOf()
                                          from end in Gen.Elements("", "$") select start + string.Concat(parts.Take(4)) + end;

    // "-3.5" lies below -3 and "3.5" above 3; "-0.5" is never made, as 0 has no sign.
    private static decimal SignedHalf(int whole) => whole < 0 ? -0.5m : 0.5m;

    private static bool IsAside(RandomRow row, IgnoreRowIf ignore) => ignore switch
    {
        IgnoreRowIf.AllValuesAreMissing => row.Number is null && row.T is null,
        IgnoreRowIf.AnyValueIsMissing => row.Number is null || row.T is null,
        _ => false,
    };

    private static Claim Of(Expectation expectation, double mostly, Func<RandomRow, bool?> isUnexpected)
        => OfTable(expectation, mostly, rows => rows.Select(isUnexpected));

    private static Claim OfTable(Expectation expectation, double mostly, Func<IReadOnlyList<RandomRow>, IEnumerable<bool?>> isUnexpected)
        => new(Table.RuleOf(expectation), _ => true, isUnexpected, mostly);
}
