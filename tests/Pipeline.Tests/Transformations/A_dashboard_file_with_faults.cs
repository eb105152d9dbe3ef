namespace ContactCenter.Pipeline.Tests.Transformations;

public class A_dashboard_file_with_faults : DashboardFolder
{
    private const string Keys = "(known: picture, title, says, kind, x, series, value, basis, columns)";

    [Theory]
    [InlineData("", "dashboard.yaml:1:1: error CCQ104: the file is empty; expected a dashboard, which starts with `dashboard: NAME`")]
    [InlineData("[a]", "dashboard.yaml:1:1: error CCQ113: the file holds a list; expected a dashboard, a mapping that starts with `dashboard: NAME`")]
    [InlineData(Basis + "pictures: []", "dashboard.yaml:1:1: error CCQ112: the dashboard has no title; expected `dashboard: TITLE`")]
    [InlineData("dashboard: T\npictures: []", "dashboard.yaml:1:1: error CCQ112: the dashboard has no basis; expected `basis: { NAME: { rows: WHAT THEY ARE } }`")]
    [InlineData("dashboard: T\n" + Basis, "dashboard.yaml:1:1: error CCQ112: the dashboard has no pictures; expected `pictures:`")]
    [InlineData("dashboard: T\n" + Basis + "picture: []", "dashboard.yaml:3:1: error CCQ111: unknown key 'picture'; did you mean 'pictures'? (known: dashboard, basis, pictures)")]
    [InlineData("dashboard: T\n" + Basis + "pictures: { a: b }", "dashboard.yaml:3:11: error CCQ113: pictures is a mapping; expected a list of pictures, each `- picture: NAME` and its other keys")]
    [InlineData("dashboard: T\nbasis: rows\npictures: []", "dashboard.yaml:2:8: error CCQ113: basis is the text 'rows'; expected a mapping of names to what their rows are, such as `timed: { rows: responses, which: with a known time }`")]
    [InlineData("dashboard: T\nbasis: { all: rows }\npictures: []", "dashboard.yaml:2:15: error CCQ113: basis.all is the text 'rows'; expected a mapping such as { rows: responses }")]
    [InlineData("dashboard: T\nbasis: { all: { which: x } }\npictures: []", "dashboard.yaml:2:10: error CCQ112: basis.all has no 'rows'; expected a mapping such as { rows: responses }")]
    [InlineData("dashboard: T\nbasis: { all: { row: x } }\npictures: []", "dashboard.yaml:2:17: error CCQ111: unknown key 'row' in basis.all; did you mean 'rows'? (known: rows, which)")]
    public void is_told_of_it_where_it_stands(string text, string expected)
    {
        Given("dashboard.yaml", text);
        Faults().ShouldBe([expected]);
    }

    [Theory]
    [InlineData("title: The longest talks", "titel: The longest talks", $"dashboard.yaml:5:5: error CCQ111: unknown key 'titel' in this picture; did you mean 'title'? {Keys}")]
    [InlineData("    says: Who talks most?\n", "", "dashboard.yaml:4:5: error CCQ112: the picture has no says; expected `says:`")]
    [InlineData("kind: bar", "kind: bars", "dashboard.yaml:7:11: error CCQ114: there is no kind 'bars'; did you mean 'bar'? (known: figure, bar, column, stacked, line, heatmap)")]
    [InlineData("kind: bar", "kind: heatmap", "dashboard.yaml:4:5: error CCQ112: the heatmap has no series; expected `series: COLUMN, whose values are its rows`")]
    [InlineData("kind: bar", "kind: figure", "dashboard.yaml:8:5: error CCQ116: figures are single numbers, which have no x and no series; leave it out, or choose another kind")]
    [InlineData("    x: order_id\n", "", "dashboard.yaml:4:5: error CCQ112: the picture has no x; expected `x: COLUMN`")]
    [InlineData("x: order_id", "x: order", "dashboard.yaml:8:8: error CCQ507: x names the column 'order', which ROOT/dashboard/longest.sql does not give (columns: order_id, n, started)")]
    [InlineData("value: n", "value: started", "dashboard.yaml:9:12: error CCQ114: value names the column 'started' of type TIMESTAMP; expected a number (personal data is text here: what a picture sees of it are tokens)")]
    [InlineData("value: n", "value: [n, order_id]", "dashboard.yaml:9:16: error CCQ116: 'order_id' and 'n' have different formats, and one axis can't show both; draw one of them, or make it a figure")]
    [InlineData("value: n", "series: order_id\n    value: [n, n]", "dashboard.yaml:10:16: error CCQ116: a picture with series draws one value; name one, or leave `series:` out")]
    [InlineData("basis: all", "basis: al", "dashboard.yaml:10:12: error CCQ114: there is no basis 'al'; did you mean 'all'? (known: all)")]
    [InlineData("format: score", "format: scores", "dashboard.yaml:11:46: error CCQ114: there is no format 'scores'; did you mean 'score'? (known: count, number, score, percent, seconds, minutes, hour)")]
    [InlineData("columns: { n:", "columns: { m:", "dashboard.yaml:11:16: error CCQ507: columns names the column 'm', which ROOT/dashboard/longest.sql does not give (columns: order_id, n, started)")]
    [InlineData("columns: { n:", "columns: { started:", "dashboard.yaml:11:52: error CCQ114: the column 'started' is of type TIMESTAMP; expected a number, or no format")]
    [InlineData("picture: longest", "picture: Longest", "dashboard.yaml:4:14: error CCQ114: picture is 'Longest'; expected a name of small letters (a to z), digits and _, that starts with a letter|dashboard.yaml:4:14: error CCQ502: there is no file Longest.sql in the folder dashboard/; did you mean 'longest.sql'? (SQL there: basis.sql, longest.sql)")]
    [InlineData("picture: longest", "picture: shortest", "dashboard.yaml:4:14: error CCQ502: there is no file shortest.sql in the folder dashboard/; did you mean 'longest.sql'? (SQL there: basis.sql, longest.sql)")]
    public void is_told_of_a_picture_where_it_stands(string old, string @new, string expected)
    {
        Given("dashboard.yaml", File(Picture + Columns).Replace(old, @new, StringComparison.Ordinal));
        Told().ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData("SELECT order_id, n, started FROM talks", "dashboard/longest.sql:1:1: error CCQ506: the rows have no order, so that a picture might change without its data; expected an ORDER BY at the end")]
    [InlineData("SELECT order_id, n FROM talk ORDER BY n", "dashboard/longest.sql:1:25: error CCQ504: there is no source and no step's table 'talk'; did you mean 'talks'? (known: orders, messages, talks)")]
    [InlineData("SELECT order_id, m AS n FROM talks ORDER BY n", "dashboard/longest.sql:1:18: error CCQ506: the engine can't use this SQL: Referenced column \"m\" not found in FROM clause (candidates: \"n\")")]
    [InlineData("SELECT order_id, n, [n] AS list FROM talks ORDER BY n", "dashboard/longest.sql:1:1: error CCQ506: the column 'list' is of type BIGINT[]; expected text, a number, a date, a timestamp or a boolean")]
    [InlineData("SELECT n, order_id FROM talks, read_text('/etc/hostname') ORDER BY n", "dashboard/longest.sql:1:32: error CCQ506: the engine can't use this SQL: Cannot access file \"/etc/hostname\" - file system operations are disabled by configuration")]
    [InlineData("DELETE FROM talks", "dashboard/longest.sql:1:1: error CCQ506: the engine can't use this SQL: Only SELECT statements are steps")]
    public void is_told_of_its_SQL_where_it_stands(string sql, string expected)
    {
        Given("dashboard/longest.sql", sql);
        Told().ShouldBe([expected]);
    }

    [Fact]
    public void is_told_that_the_basis_needs_its_columns()
    {
        Given("dashboard/basis.sql", "SELECT 'all' AS basis, 1.5 AS rows_used, count(*) AS rows FROM talks");
        Told().ShouldBe(["dashboard/basis.sql:1:1: error CCQ506: what pictures rest on has the columns basis VARCHAR, rows_used DECIMAL(2,1), rows BIGINT; expected basis (text), rows_used and rows_all (whole numbers)"]);
    }

    [Fact]
    public void is_told_that_pictures_differ_in_their_names()
    {
        Given("dashboard.yaml", File(Picture + Picture));
        Told().ShouldBe(["dashboard.yaml:11:14: error CCQ114: there is a picture 'longest' already, at line 4; expected names of pictures to differ"]);
    }

    [Fact]
    public void is_told_of_it_together_with_the_faults_of_the_pipeline()
    {
        Given("talks.sql", "SELECT order_id, count(*) AS n, min(sent_at) AS started FROM message GROUP BY order_id");
        Given("dashboard.yaml", File((Picture + Columns).Replace("kind: bar", "kind: pie", StringComparison.Ordinal)));
        Told().ShouldBe(
        [
            "dashboard.yaml:7:11: error CCQ114: there is no kind 'pie'; did you mean 'line'? (known: figure, bar, column, stacked, line, heatmap)",
            "talks.sql:1:62: error CCQ504: there is no source and no step's table 'message'; did you mean 'messages'? (known: orders, messages)",
        ]);
    }

    // The file of the SQL is named whole within a sentence.
    private IEnumerable<string> Told() => Faults().Select(fault => fault.Replace("which dashboard/", "which ROOT/dashboard/", StringComparison.Ordinal));
}
