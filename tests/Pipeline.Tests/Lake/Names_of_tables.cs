using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Names_of_tables
{
    [Fact]
    public void are_read_and_written_alike()
        => TableName.Parse("customer-courier/silver/chat_messages").ToString().ShouldBe("customer-courier/silver/chat_messages");

    [Theory]
    [InlineData("../silver/x", "expected a name of letters, digits, _ and - that begins with a letter or digit, found '..'")]
    [InlineData("a/b", "expected a table as system/layer/table, found 'a/b'")]
    [InlineData("a/b/c/d", "expected a table as system/layer/table, found 'a/b/c/d'")]
    [InlineData("_ccq/b/c", "expected a name of letters, digits, _ and - that begins with a letter or digit, found '_ccq'")]
    [InlineData("a/b/c.d", "expected a name of letters, digits, _ and - that begins with a letter or digit, found 'c.d'")]
    [InlineData("a//c", "expected a name of letters, digits, _ and - that begins with a letter or digit, found ''")]
    [InlineData("a/b/ü", "expected a name of letters, digits, _ and - that begins with a letter or digit, found 'ü'")]
    public void that_are_no_folder_within_the_lake_are_refused(string text, string message)
    {
        Should.Throw<FormatException>(() => TableName.Parse(text)).Message.ShouldBe(message);
        TableName.TryParse(text).ShouldBeNull();
    }
}
