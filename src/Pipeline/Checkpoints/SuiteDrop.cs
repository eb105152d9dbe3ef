using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>What a suite says of its drop, as the drop's reader asks for it.</summary>
internal static class SuiteDrop
{
    public static DropRequest Request(Suite suite)
    {
        var data = (SuiteData.Files)suite.Data;
        return new(data.Path, data.Root, [.. suite.Columns.Select(column => column.Name)])
        {
            Csv = new()
            {
                Delimiter = data.Csv.Delimiter,
                Quote = data.Csv.Quote,
                Escape = data.Csv.Escape,
                Encoding = TextEncodingNames.TryParse(data.Csv.Encoding, out var encoding) ? encoding : TextEncoding.Utf8,
                Header = data.Csv.Header,
                NullText = data.Csv.Null,
            },
        };
    }
}
