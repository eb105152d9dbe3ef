namespace ContactCenter.DuckDb.Tests.Functions;

public sealed class A_map_of_texts : InMemory
{
    [Fact]
    public void gives_a_text_for_a_text_and_null_for_null()
    {
        Connection.CreateTextMap("twice", text => text + text);
        Scalar("SELECT string_agg(coalesce(twice(v), 'null'), ' ' ORDER BY i) FROM (VALUES (1, 'ab'), (2, NULL), (3, ''), (4, 'Zoë 🙂'), (5, 'seven bytes')) t(i, v)")
            .ShouldBe("abab null  Zoë 🙂Zoë 🙂 seven bytesseven bytes");
    }

    [Fact]
    public void maps_many_rows_on_several_threads()
    {
        Connection.CreateTextMap("longer", text => $"a text that is longer than twelve bytes: {text}");
        Scalar("SELECT count(*) FILTER (WHERE longer(v) = 'a text that is longer than twelve bytes: ' || v) FROM (SELECT CASE WHEN i % 10 = 3 THEN NULL ELSE CAST(i AS VARCHAR) END AS v FROM range(300000) t(i))")
            .ShouldBe(270000L);
    }

    [Fact]
    public void ends_the_query_with_the_message_of_its_exception()
    {
        Connection.CreateTextMap("fails", _ => throw new FormatException("this map can't map"));
        Should.Throw<DuckDbException>(() => Scalar("SELECT fails('a')")).Message.ShouldBe("Invalid Input Error: this map can't map");
        Scalar("SELECT 1").ShouldBe(1);
    }
}
