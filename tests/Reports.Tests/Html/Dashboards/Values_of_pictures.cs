using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Html.Dashboards;

namespace ContactCenter.Reports.Tests.Html.Dashboards;

public class Values_of_pictures
{
    [Theory]
    [InlineData(1234567L, PictureFormat.Count, "1,234,567")]
    [InlineData(107.57, PictureFormat.Count, "107.6")]
    [InlineData(-5.25, PictureFormat.Number, "-5.3")]
    [InlineData(4.0, PictureFormat.Score, "4.00")]
    [InlineData(0.65737, PictureFormat.Percent, "65.7 %")]
    [InlineData(1L, PictureFormat.Percent, "100.0 %")]
    [InlineData(64.5, PictureFormat.Seconds, "64.5 s")]
    [InlineData(119.7, PictureFormat.Seconds, "2 min 0 s")]
    [InlineData(7200L, PictureFormat.Seconds, "2 h 0 min")]
    [InlineData(16.04, PictureFormat.Minutes, "16.0 min")]
    [InlineData(173.5, PictureFormat.Minutes, "2 h 54 min")]
    [InlineData(8L, PictureFormat.Hour, "08:00")]
    [InlineData("2024-05-06T07:08:09", PictureFormat.Time, "2024-05-06 07:08:09")]
    [InlineData("2024-05-06", PictureFormat.Date, "2024-05-06")]
    [InlineData(true, PictureFormat.Flag, "yes")]
    [InlineData(null, PictureFormat.Count, "–")]
    [InlineData("<b>x</b>", PictureFormat.Text, "<b>x</b>")]
    public void are_shown_as_their_format_says(object? value, PictureFormat format, string expected) => PictureText.Of(value, format).ShouldBe(expected);

    [Fact]
    public void show_what_would_not_be_seen() => PictureText.Of("a\u202Eb\u001B[31m", PictureFormat.Text).ShouldNotContain('\u202E');
}
