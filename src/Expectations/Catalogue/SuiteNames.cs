using System.Text;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>Turns the names of records and parameters into the names that suites use.</summary>
public static class SuiteNames
{
    /// <summary>
    /// <c>ExpectColumnValuesToBeNull</c> to <c>expect_column_values_to_be_null</c>, <c>MinValue</c> to <c>min_value</c>. A single capital at the
    /// end stays one, as Great Expectations writes it: <c>ColumnA</c> to <c>column_A</c>; an underscore at the end stays: <c>Type_</c> to <c>type_</c>.
    /// </summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var isCapital = char.IsAsciiLetterUpper(name[i]);
            if (isCapital && i > 0)
                text.Append('_');
            text.Append(isCapital && i > 0 && i == name.Length - 1 ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
