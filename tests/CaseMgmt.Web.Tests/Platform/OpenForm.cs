using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmt.Application.Common;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>A form as it stands in somebody's browser, with its hidden fields: sent again, it is the same form.</summary>
internal sealed class OpenForm
{
    private readonly HttpClient browser;
    private readonly string address;
    private readonly List<(string Name, string Value)> fields;

    private OpenForm(HttpClient browser, string path, IHtmlDocument page, string selector)
    {
        (this.browser, Page) = (browser, page);
        var form =
            page.QuerySelector(selector) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{path} has no form {selector}.");
        address = form.GetAttribute("action") is { Length: > 0 } action ? action : path;
        fields =
        [
            .. form
                .Elements.Select(e =>
                    e switch
                    {
                        // Of radios and checkboxes a browser sends those that are chosen.
                        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => (Name: null, Value: ""),
                        IHtmlInputElement input => (input.Name, input.Value),
                        IHtmlSelectElement select => (select.Name, Value: select.Value ?? ""),
                        IHtmlTextAreaElement area => (area.Name, area.Value),
                        _ => (Name: null, Value: ""),
                    }
                )
                .Where(f => f.Name is not null)
                .Select(f => (f.Name!, f.Value)),
        ];
    }

    /// <summary>The page that holds it.</summary>
    public IHtmlDocument Page { get; }

    /// <summary>What somebody else has seen who opened the same page: the same version, another act.</summary>
    public Seen SeenByAnother => new(ActingOffice.NewId(), int.Parse(this["Version"], CultureInfo.InvariantCulture));

    /// <summary>What stands in its field.</summary>
    public string this[string field] => fields.First(f => f.Name == field).Value;

    /// <summary>The form of a page that somebody was answered with.</summary>
    public static OpenForm Of(HttpClient browser, string path, IHtmlDocument page) =>
        new(browser, path, page, "main form");

    public static async Task<OpenForm> OpenAsync(HttpClient browser, string path, string selector = "main form") =>
        new(browser, path, await browser.OpenAsync(path), selector);

    public Task<HttpResponseMessage> SendAsync(params IEnumerable<(string Name, string Value)> typed) =>
        SendToAsync(address, typed);

    /// <summary>Sends it by another of its buttons.</summary>
    public Task<HttpResponseMessage> SendToAsync(string another, params IEnumerable<(string Name, string Value)> typed)
    {
        var sent = With(typed).Select(f => KeyValuePair.Create(f.Name, f.Value));
        return browser.PostAsync(another, new FormUrlEncodedContent(sent));
    }

    /// <summary>What a browser sends of it once this is typed.</summary>
    public IEnumerable<(string Name, string Value)> With(IEnumerable<(string Name, string Value)> typed)
    {
        var changed = typed.ToList();
        return fields.Where(f => changed.All(c => c.Name != f.Name)).Concat(changed);
    }

    /// <summary>Sends it without one of its fields, as no page of the office does.</summary>
    public Task<HttpResponseMessage> SendWithoutAsync(string field) =>
        browser.PostAsync(
            address,
            new FormUrlEncodedContent(
                fields.Where(f => f.Name != field).Select(f => KeyValuePair.Create(f.Name, f.Value))
            )
        );

    /// <summary>Sends it where it is refused: the form that comes back, with what was typed and what is wrong.</summary>
    public async Task<OpenForm> RefusedAsync(
        string selector = "main form",
        params IEnumerable<(string Name, string Value)> typed
    )
    {
        using var answer = await SendAsync(typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.Title!.ShouldStartWith("Error: ");
        return new OpenForm(browser, address, page, selector);
    }

    /// <summary>Sends it where it comes back with what it makes of what was typed, and nothing is wrong.</summary>
    public async Task<OpenForm> ShownAsync(params IEnumerable<(string Name, string Value)> typed)
    {
        using var answer = await SendAsync(typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.Title!.ShouldNotStartWith("Error: ");
        return new OpenForm(browser, address, page, "main form");
    }

    /// <summary>Sends it where it is accepted, and reads the page to which that leads.</summary>
    public async Task<IHtmlDocument> DoneAsync(params IEnumerable<(string Name, string Value)> typed)
    {
        using var answer = await SendAsync(typed);
        return await browser.FollowAsync(answer);
    }

    /// <summary>The message stands in the summary, leads to the field, and stands there as well.</summary>
    public void ShouldSay(string field, string message)
    {
        Page.AllOf($".govuk-error-summary a[href='#{field}']").ShouldContain(message);
        Page.QuerySelector($"#{field}").ShouldNotBeNull();
        Page.TextOf($"#{field}-error").ShouldStartWith("Error: ");
        // Of radios and checkboxes the group is described.
        var described = Page.QuerySelector($"#{field}")!.Closest("[aria-describedby]").ShouldNotBeNull();
        described.GetAttribute("aria-describedby")!.Split(' ').ShouldContain($"{field}-error");
    }
}
