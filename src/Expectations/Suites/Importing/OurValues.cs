using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Puts argument values into our form where ours means the same in other words.</summary>
internal static class OurValues
{
    /// <summary>The value of an argument.</summary>
    public static MarkedNode Of(ExpectationKind kind, MarkedEntry kwarg) => (kwarg.Name, kwarg.Value) switch
    {
        ("type_", MarkedScalar { IsPlain: false } name) => TypeOf(name),
        ("type_list", MarkedList list) => list with { Items = [.. Ours(list).Select(i => i is MarkedScalar { IsPlain: false } name ? TypeOf(name) : i).Distinct(_sameText)] },
        (_, MarkedScalar { IsPlain: true } number) when IsWholeNumber(kind, kwarg.Name) => Whole(number),
        _ => kwarg.Value,
    };

    /// <summary>The types of a list that no column can have here, though Great Expectations knows them; none where that is all of them.</summary>
    public static IReadOnlyList<string> TypesWithoutOurs(MarkedNode? typeList)
    {
        if (typeList is not MarkedList list)
            return [];
        List<string> without = [.. list.Items.OfType<MarkedScalar>().Where(IsWithoutOurs).Select(i => i.Text)];
        return without.Count == list.Items.Count ? [] : without;
    }

    // A list that a profiler made names every type of a kind in every system. One that a column here never has permits nothing.
    private static IEnumerable<MarkedNode> Ours(MarkedList list)
        => TypesWithoutOurs(list).Count == 0 ? list.Items : list.Items.Where(i => i is not MarkedScalar scalar || !IsWithoutOurs(scalar));

    private static bool IsWithoutOurs(MarkedScalar name)
        => !name.IsPlain && TypeAliases.Find(name.Text) is null && _withoutOurs.Contains(name.Text.Split('(', '[')[0], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _withoutOurs =
    [
        "time", "timetz", "TimeType", "timedelta", "timedelta64", "interval", "binary", "BinaryType", "varbinary", "LargeBinary", "blob", "bytea", "bytes",
        "json", "jsonb", "dict", "list", "set", "tuple", "array", "ArrayType", "map", "MapType", "struct", "StructType", "row", "record", "variant", "geometry",
        "complex", "complex64", "complex128", "none", "NoneType", "null", "category", "CategoricalDtype", "PeriodDtype", "IntervalDtype", "SparseDtype", "dtype",
    ];

    private static readonly EqualityComparer<MarkedNode> _sameText = EqualityComparer<MarkedNode>.Create(
        (one, other) => one is MarkedScalar a && other is MarkedScalar b ? a.Text == b.Text : ReferenceEquals(one, other),
        node => node is MarkedScalar scalar ? StringComparer.Ordinal.GetHashCode(scalar.Text) : 0);

    private static MarkedScalar TypeOf(MarkedScalar name)
        => TypeAliases.Find(name.Text) is { } type ? new(name.Mark, ColumnType.NameOf(type), IsPlain: false) : name;

    private static bool IsWholeNumber(ExpectationKind kind, string parameter)
        => kind.Parameter(parameter)?.Type is { } type && (Nullable.GetUnderlyingType(type) ?? type) == typeof(long);

    // Python writes 100.0 where a count was once a float.
    private static MarkedScalar Whole(MarkedScalar number)
        => number.Text.Split('.') is [var whole, var fraction] && fraction.All(c => c == '0') && fraction.Length > 0 ? new(number.Mark, whole, IsPlain: true) : number;
}
