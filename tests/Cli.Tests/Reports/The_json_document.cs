using System.Text.Json;

namespace ContactCenter.Cli.Tests.Reports;

/// <summary>Scripts rely on it to the letter: names, their order, types, and what is null or left out.</summary>
public class The_json_document : CcqTest
{
    public The_json_document()
    {
        Given("suites/shop/calls.yaml", """
            suite: calls
            data: shop/calls.csv
            row_key: [id]
            columns:
              id: { type: integer, required: true }
              city: { type: string, in_set: { values: [LIS, MAD], severity: warning } }
              note: { not_empty: true }
            expectations:
              - expect_table_row_count_to_be_between: { min_value: 1 }
              - expect_column_mean_to_be_between: { column: id, max_value: 2 }
              - expect_column_values_to_not_be_null: { column: city, row_condition: nosuch > 1, severity: info }
            rejected: { limit: 1 }
            """);
        Given("data/shop/calls.csv", "id,city,note,more\n1,LIS,,\n2,PAR,,\n3,,,\n4,MAD\n");
        File.SetLastWriteTimeUtc(InFolder("./data/shop/calls.csv"), new(2024, 5, 6, 7, 0, 0, DateTimeKind.Utc));
        Given("suites/shop/conversations.yaml", "suite: conversations\ntable: gold.conversations\ncolumns: { id: { type: integer } }\n");
        Given("suites/shop/missing.yaml", "suite: missing\ndata: shop/missing.csv\ncolumns: { id: { type: integer } }\n");
    }

    [Fact]
    public void is_as_the_contract_says()
        => Ccq("validate ./suites --format json").Output.ShouldMatchApproved(options => options.WithFileExtension("json"));

    [Fact]
    public void is_all_that_stands_on_standard_output_while_progress_is_shown()
    {
        ErrorWidth = 80;
        using var document = JsonDocument.Parse(Ccq("validate ./suites --format json").Output);
        document.RootElement.GetProperty("format").GetString().ShouldBe("ccq.validation/1");
    }

    [Fact]
    public void is_written_to_a_file_beside_the_text()
    {
        var printed = Ccq("validate ./suites --format json").Output;

        var ended = Ccq("validate ./suites --report json=./out/new/verdict.json --report json=./copy.json");

        ended.Code.ShouldBe(3);
        ended.Output.ShouldContain("✗ exit 3");
        foreach (var file in new[] { "./out/new/verdict.json", "./copy.json" })
            File.ReadAllText(InFolder(file)).Replace(Folder, ".").ShouldBe(printed);
        Directory.GetFiles(InFolder("./out/new")).ShouldBe([InFolder("./out/new/verdict.json")]);
    }

    [Fact]
    public void is_valid_without_any_suite_that_could_be_judged()
        => Ccq("validate ./suites/shop/conversations.yaml --format json").ShouldBe(4, """
            {
              "format": "ccq.validation/1",
              "success": false,
              "exit_code": 4,
              "started_at": "2024-05-06T07:08:09.000Z",
              "duration_ms": 0,
              "fail_on": "critical",
              "settings": {
                "data": null,
                "lake": null
              },
              "statistics": {
                "evaluated": 0,
                "met": 0,
                "unmet": 0,
                "not_applicable": 0,
                "errored": 0,
                "success_percent": null
              },
              "suites": [
                {
                  "suite": "conversations",
                  "system": "shop",
                  "file": "./suites/shop/conversations.yaml",
                  "success": null,
                  "status": "not_published",
                  "owner": null,
                  "description": null,
                  "quarantine_limit": null,
                  "batch": null,
                  "results": []
                }
              ]
            }
            """);
}
