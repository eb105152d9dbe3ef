using System.Xml;
using ContactCenter.Expectations.Catalogue;

namespace ContactCenter.Expectations.Tests.Catalogue;

public class Docstrings
{
    private const string Xml = """
        <doc><members>
            <member name="T:A.B">
                <summary>
                Looks at <c>x &lt; 1</c> and
                <see cref="T:A.ExpectColumnToExist"/>, not <see langword="null"/>, by <paramref name="MinValue"/>.
                </summary>
                <param name="MinValue">The least.</param><param name="Type_">A type.</param>
                <example><code>
                a:
                  b: 1 &lt;= 2
                </code></example>
            </member>
            <member name="M:A.B.C"><summary>A method.</summary></member>
            <member name="T:A.D"><summary/></member>
        </members></doc>
        """;

    private readonly Dictionary<string, KindDocs> _docs = ExpectationDocs.Read(XmlReader.Create(new StringReader(Xml)));

    [Fact]
    public void are_those_of_types() => _docs.Keys.ShouldBe(["A.B", "A.D"]);

    [Fact]
    public void become_text()
    {
        _docs["A.B"].Summary.ShouldBe("Looks at `x < 1` and expect_column_to_exist, not null, by `min_value`.");
        _docs["A.B"].Parameters.ShouldBe(new Dictionary<string, string> { ["min_value"] = "The least.", ["type_"] = "A type." });
        _docs["A.D"].Summary.ShouldBeEmpty();
    }

    [Fact]
    public void keep_the_lines_of_an_example() => _docs["A.B"].Example.ShouldBe("a:\n  b: 1 <= 2");
}
