namespace ContactCenter.Expectations.Tests.Suites;

public class Documents_with_faults
{
    private const string Known = "suite, description, owner, data, table, connection, csv, row_key, columns, expectations, quarantine, rejected";

    [Theory]
    [InlineData("data: d.csv", "suite.yaml:1:1: error CCQ112: the suite has no name; expected `suite: NAME`")]
    [InlineData("suite: s", "suite.yaml:1:1: error CCQ112: the suite does not say where its rows are; expected `data: PATH` or `table: LAYER.NAME`")]
    [InlineData("suite: my suite\ndata: d", "suite.yaml:1:8: error CCQ114: suite is 'my suite'; expected a name of letters (a to z), digits, _ and -, that starts with a letter or _")]
    [InlineData("suite: 5\ndata: d", "suite.yaml:1:8: error CCQ113: suite is the number 5; expected text")]
    [InlineData("suite: s\ndata: ''", "suite.yaml:2:7: error CCQ114: data is empty; expected a file, a folder or a pattern such as messages/*.csv")]
    [InlineData("suite: s\ndata: [a]", "suite.yaml:2:7: error CCQ113: data is a list; expected text")]
    [InlineData("suite: s\ndata: d\ntable: gold.t", "suite.yaml:3:1: error CCQ116: the suite has both data and table; expected one of the two")]
    [InlineData("suite: s\ntable: t", "suite.yaml:2:8: error CCQ114: table is 't'; expected LAYER.NAME (layers: bronze, silver, gold, quarantine)")]
    [InlineData("suite: s\ntable: glod.t", "suite.yaml:2:8: error CCQ114: table is 'glod.t', and there is no layer 'glod'; did you mean 'gold'? (layers: bronze, silver, gold, quarantine)")]
    [InlineData("suite: s\ntable: gold.t\nrejected: { limit: 1 }", "suite.yaml:3:1: error CCQ116: rejected is only for `data:`; a table has no files to read")]
    [InlineData("suite: s\nconnection: warehouse\ntable: public.messages", "suite.yaml:2:1: error CCQ115: connections are not available yet; use `data:` or a table of the lake")]
    [InlineData("suite: s\ndata: d\ncolums: {}", $"suite.yaml:3:1: error CCQ111: unknown key 'colums'; did you mean 'columns'? (known: {Known})")]
    [InlineData("suite: s\ndata: d\ncolumns: [a]", "suite.yaml:3:10: error CCQ113: columns is a list; expected a mapping of column names to their rules")]
    [InlineData("suite: s\ndata: d\ncolumns: { ' ': {} }", "suite.yaml:3:12: error CCQ114: a column's name is empty; expected its exact name in the data")]
    [InlineData("suite: s\ndata: d\nexpectations: {}", "suite.yaml:3:15: error CCQ113: expectations is an empty mapping; expected a list of expectations, each `- name: { arguments }`")]
    [InlineData("suite: s\ndata: d\nrow_key: [k, 1]", "suite.yaml:3:14: error CCQ113: an item of row_key is the number 1; expected a column's name")]
    [InlineData("suite: s\ndata: d\nrow_key: orderid\ncolumns: { orderId: {} }", "suite.yaml:3:10: error CCQ207: row_key names the column 'orderid', which `columns:` does not declare; did you mean 'orderId'?")]
    [InlineData("suite: s\ndata: d\nquarantine: 5%", "suite.yaml:3:13: error CCQ113: quarantine is the text '5%'; expected a mapping, such as { limit: 5% }")]
    [InlineData("suite: s\ndata: d\nquarantine: {}", "suite.yaml:3:1: error CCQ112: quarantine has no 'limit'; expected a number of rows, such as 100, or a share, such as 5%")]
    [InlineData("suite: s\ndata: d\nquarantine: { limit: 105% }", "suite.yaml:3:22: error CCQ114: limit is 105%; expected 0% to 100%")]
    [InlineData("suite: s\ndata: d\nrejected: { limit: -1 }", "suite.yaml:3:20: error CCQ114: limit is -1; expected a whole number of rows, 0 or more, or a share such as 5%")]
    [InlineData("suite: s\ndata: d\nrejected: { limit: few }", "suite.yaml:3:20: error CCQ113: rejected.limit is the text 'few'; expected a number of rows, such as 100, or a share, such as 5%")]
    [InlineData("suite: s\ndata: d\ncsv: { delimiter: '||' }", "suite.yaml:3:19: error CCQ114: csv.delimiter is '||'; expected one character other than a line break (\\t for a tab)")]
    [InlineData("suite: s\ndata: d\ncsv: { delimiter: '\"' }", "suite.yaml:3:19: error CCQ116: csv.delimiter and csv.quote are both \"; expected two different characters")]
    [InlineData("suite: s\ndata: d\ncsv: { encoding: utf8 }", "suite.yaml:3:18: error CCQ114: csv.encoding is 'utf8'; did you mean 'utf-8'? (known: utf-8, utf-16, utf-16le, utf-16be, latin-1, windows-1252)")]
    [InlineData("suite: s\ndata: d\ncsv: { header: no }", "suite.yaml:3:16: error CCQ113: csv.header is the text 'no'; expected true or false")]
    [InlineData("suite: s\ndata: d\ncsv: { header: false }", "suite.yaml:3:16: error CCQ116: csv.header is false, so the columns get their names from `columns:`, which the suite does not have")]
    [InlineData("suite: s\ndata: d\ncsv: { separator: ; }", "suite.yaml:3:8: error CCQ111: unknown key 'separator' in csv (known: delimiter, quote, escape, encoding, header, null)")]
    public void are_told_of_where_they_stand(string text, string expected) => ASuite.Faults(text).ShouldBe([expected]);
}
