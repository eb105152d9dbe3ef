using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class NDJSON : DropTest
{
    [Fact]
    public void has_one_column_for_every_key_and_text_for_every_value()
    {
        Write("f.ndjson", "{\"x\":[1, {\"y\":null}],\"b\":\"q\\\"\\u00e9\\ud83d\\ude00\",\"a\":1.50}\n\n  \n{\"a\":true,\"b\":null}\r\n{\"b\":\"\"}\n{\"a\":-0e1,\"z\":{}}");

        Drop drop = Open("f.ndjson");

        drop.Columns.Select(column => column.Name).ShouldBe(["a", "b", "x", "z"]);
        drop.ExtraColumns.ShouldBe(["x", "z"]);
        drop.Files.ShouldBe([new DropFile("f.ndjson", 110, DropFormat.NdJson, 4, 0, 2, DropReadBy.Careful, "JSON is always read by ccq itself")]);
        PlacedRowsOf(drop).ShouldBe(
            ["f.ndjson:1: 1.50|q\"é😀|[1, {\"y\":null}]|null", "f.ndjson:4: true|null|null|null", "f.ndjson:5: null||null|null", "f.ndjson:6: -0e1|null|null|{}"]);
    }

    [Theory]
    [InlineData("{\"a\":NaN}", "expected one whole JSON object, found what is none from byte 6 of the record on: `NaN}`")]
    [InlineData("{\"a\":1,}", "expected one whole JSON object, found what is none from byte 8 of the record on: `}`")]
    [InlineData("{\"a\":1", "expected one whole JSON object, found that it breaks off")]
    [InlineData("{\"a\":1}{\"a\":2}", "expected one whole JSON object, found what is none from byte 8 of the record on: `{\"a\":2}`")]
    [InlineData("{\"a\":1} // x", "expected one whole JSON object, found what is none from byte 9 of the record on: `// x`")]
    [InlineData("[1]", "expected an object, found an array")]
    [InlineData("null", "expected an object, found null")]
    [InlineData("{\"a\":1,\"b\":2,\"a\":3}", "expected each key once, found `a` twice")]
    [InlineData("{\"a\":\"\\ud800\"}", "expected Unicode text in `a`, found half of a surrogate pair")]
    [InlineData("{\"a\":\"\\u0000\"}", "expected text in `a`, found the character U+0000")]
    public void has_a_line_rejected_that_is_not_one_whole_object(string line, string reason)
    {
        Write("f.jsonl", $"{{\"a\":1}}\n{line}\n{{\"a\":2}}\n");

        Drop drop = Open("f.jsonl");

        PlacedRowsOf(drop).ShouldBe(["f.jsonl:1: 1|null", "f.jsonl:3: 2|null"]);
        RejectsOf(drop).ShouldBe([$"f.jsonl:2 at 8+{line.Length}: {reason}"]);
    }

    [Fact]
    public void has_a_line_rejected_that_is_not_UTF_8()
    {
        Write("f.ndjson", [.. "{\"a\":\""u8, 0xE4, .. "\"}\n{\"a\":1}"u8]);

        RejectsOf(Open("f.ndjson")).ShouldBe(["f.ndjson:1 at 0+9: expected UTF-8, found the byte 0xE4 at byte 7 of the record"]);
    }

    [Fact]
    public void is_unreadable_when_no_record_has_a_key_of_the_suite()
    {
        Write("f.ndjson", "{\"x\":1,\"y\":2}\n");

        Refusal("f.ndjson").ShouldBe("f.ndjson: expected objects with the keys a, b, found none of them, but x, y. Deliver the suite's keys, or correct the suite's columns.");
    }

    [Fact]
    public void is_unreadable_when_its_keys_are_data()
    {
        Write("f.ndjson", string.Concat(Enumerable.Range(0, 2001).Select(i => $"{{\"a\":1,\"k{i}\":1}}\n")));

        Refusal("f.ndjson").ShouldBe("f.ndjson:2000: expected objects with the same keys, at most 2,000 in all, found more, the last of them `k1999`. Turn keys that are data into values of one key.");
    }
}

public sealed class A_JSON_array : DropTest
{
    [Fact]
    public void has_one_record_for_each_element_wherever_its_lines_break()
    {
        Write("f.json", "\uFEFF \n[\n  {\n    \"a\": 1,\n    \"b\": \"]},{\\\"\"\n  }, {\"a\":2},\n\n  {\"a\":3}\n]\n");

        Drop drop = Open("f.json");

        PlacedRowsOf(drop).ShouldBe(["f.json:3: 1|]},{\"", "f.json:6: 2|null", "f.json:8: 3|null"]);
        drop.Rejected.ShouldBe(0);
    }

    [Theory]
    [InlineData("{\"a\":NaN}", "expected one whole JSON object, found what is none from byte 6 of the record on: `NaN}`")]
    [InlineData("17", "expected an object, found a number")]
    [InlineData("\"x\"", "expected an object, found a string")]
    [InlineData("[{}]", "expected an object, found an array")]
    public void has_an_element_rejected_that_is_no_object_and_goes_on(string element, string reason)
    {
        Write("f.json", $"[{{\"a\":1}},\n{element},\n{{\"a\":2}}]");

        Drop drop = Open("f.json");

        PlacedRowsOf(drop).ShouldBe(["f.json:1: 1|null", "f.json:3: 2|null"]);
        RejectsOf(drop).ShouldBe([$"f.json:2 at 10+{element.Length}: {reason}"]);
    }

    [Theory]
    [InlineData("[{\"a\":1},\n{\"a\":2", "f.json:2 at 10+6: expected the end of an element of the array, found the end of the file")]
    [InlineData("[{\"a\":1}\n", "f.json:2 at 9+0: expected a comma or ] after an element, found the end of the file")]
    [InlineData("[{\"a\":1} {\"a\":2}]", "f.json:1 at 9+8: expected a comma or ] after an element, found `{`")]
    [InlineData("[{\"a\":1},]", "f.json:1 at 9+1: expected an element of the array, found `]`")]
    [InlineData("[{\"a\":1}]\n{\"a\":2}\n", "f.json:2 at 10+8: expected nothing after the array, found `{`")]
    public void that_breaks_off_or_goes_wrong_has_its_rest_rejected(string text, string reject)
    {
        Write("f.json", text);

        Drop drop = Open("f.json");

        PlacedRowsOf(drop).ShouldBe(["f.json:1: 1|null"]);
        RejectsOf(drop).ShouldBe([reject]);
    }

    [Fact]
    public void may_be_NDJSON_in_truth()
    {
        Write("f.json", "{\"a\":1}\n{\"a\":2}\n");

        PlacedRowsOf(Open("f.json")).ShouldBe(["f.json:1: 1|null", "f.json:2: 2|null"]);
    }
}
