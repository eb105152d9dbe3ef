namespace ContactCenter.DuckDb.Tests.Parameters;

public class A_list : InMemory
{
    public static TheoryData<object, string> Lists => new()
    {
        { new[] { 1, 2, 3 }, "INTEGER[]: [1, 2, 3]" },
        { new List<string?> { null, "a", "b" }, "VARCHAR[]: [NULL, a, b]" },
        { new HashSet<DateOnly> { new(2024, 2, 29) }, "DATE[]: [2024-02-29]" },
        { new[] { 1.5m, 22.55m, 300m }, "DECIMAL(38,2)[]: [1.50, 22.55, 300.00]" },
        { Array.Empty<string>(), "VARCHAR[]: []" },
        { new long?[] { null }, "BIGINT[]: [NULL]" },
        { new List<Guid>(), "UUID[]: []" },
    };

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public void has_the_type_of_its_elements(object list, string expected) =>
        Scalar("SELECT typeof($1) || ': ' || $1::VARCHAR", list).ShouldBe(expected);

    [Fact]
    public void serves_as_the_right_side_of_in() => Scalar("SELECT count(*) FROM range(10) r(i) WHERE i IN $1", new[] { 3L, 5L, 50L }).ShouldBe(2L);

    [Fact]
    public void of_mixed_types_is_refused_since_it_would_be_rounded() =>
        Should.Throw<ArgumentException>(() => Scalar("SELECT $1", (object)new object[] { 1, 2.7 })).Message.ShouldBe(
            "The list in the parameter $1 has elements of the types Int32 and Double. Pass elements of one type. (Parameter 'element')");

    [Fact]
    public void of_lists_is_refused() => Should.Throw<NotSupportedException>(() => Scalar("SELECT $1", (object)new[] { new[] { 1 } }))
        .Message.ShouldBe("The parameter $1 is a list of lists. Pass a list of plain values.");
}
