using ContactCenter.Reports.Html.Rendering;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Reports.Tests.Html;

/// <summary>Components as the pages have them.</summary>
internal static class Html
{
    /// <summary>The markup of a component.</summary>
    public static string Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        using var renderer = new PageRenderer();
        return renderer.Render<TComponent>(parameters.Select(it => KeyValuePair.Create(it.Name, it.Value)));
    }

    /// <summary>The same with a line for each element, to be read and compared.</summary>
    public static string Lines<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
        => string.Join('\n', Of<TComponent>(parameters).Replace("><", ">\n<", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)) + "\n";
}
