using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Reports.Html.Rendering;

/// <summary>Renders a Razor component to the text of a page. What comes from data is encoded by the framework.</summary>
internal sealed class PageRenderer : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly HtmlRenderer _renderer;

    public PageRenderer() => _renderer = new(_services, NullLoggerFactory.Instance);

    /// <summary>The page, with its document type.</summary>
    /// <typeparam name="TPage">The page's component.</typeparam>
    /// <param name="parameters">The component's parameters by name.</param>
    public string Render<TPage>(params IEnumerable<KeyValuePair<string, object?>> parameters)
        where TPage : IComponent
        => _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await _renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new Dictionary<string, object?>(parameters))).ConfigureAwait(false);
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();

    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
    }
}
