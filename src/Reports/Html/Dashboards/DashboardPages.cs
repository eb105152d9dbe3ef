using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Html.Rendering;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Html.Dashboards;

/// <summary>The dashboards of a folder of docs: their rows are kept as documents, and their pages are made of what was kept.</summary>
/// <param name="folder">The folder.</param>
/// <param name="files">Writes what is not there already.</param>
internal sealed class DashboardPages(DocsFolder folder, PageFiles files)
{
    /// <summary>Keeps dashboards; those of other pipelines stay.</summary>
    public void Keep(IReadOnlyList<Dashboard> dashboards)
    {
        foreach (var dashboard in dashboards)
            files.Write(DocsFolder.DashboardRows(dashboard.Pipeline), output => DashboardJson.Write(dashboard, output));
    }

    /// <summary>The dashboards that are kept, by their pipelines.</summary>
    /// <exception cref="FormatException">One of the documents is none.</exception>
    public IReadOnlyList<Dashboard> Kept()
    {
        var path = folder.Full(DocsFolder.Dashboards);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(Read)]
            : [];
    }

    /// <summary>Renders the page of each dashboard that is kept.</summary>
    /// <exception cref="FormatException">One of the documents is none.</exception>
    public void Render(PageRenderer renderer)
    {
        var kept = Kept();
        foreach (var dashboard in kept)
        {
            Dashboard[] others = [.. kept.Where(other => other != dashboard)];
            files.Write(DocsFolder.DashboardPage(dashboard.Pipeline), renderer.Render<DashboardPage>(new("Dashboard", dashboard), new("Others", others)));
        }
    }

    private static Dashboard Read(string file)
    {
        try
        {
            return DashboardJson.Read(File.ReadAllBytes(file));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{DocsFolder.Dashboards}/{Path.GetFileName(file)}: {e.Message}", e);
        }
    }
}
