using System.Net;
using System.Text.RegularExpressions;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>Asks for pages and sends their forms, without a window: where nobody looks at what is shown.</summary>
internal sealed partial class PlainBrowser(Uri address) : IDisposable
{
    private readonly HttpClient http = new(TestCertificate.Accepting()) { BaseAddress = address };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task<PlainBrowser> SignedInAsync(string persona)
    {
        using var answer = await PostAsync("/sign-in", ("Persona", persona));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return this;
    }

    /// <summary>Sends a header along from now on.</summary>
    public void Says(string header, string value) => http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(path, Cancel);

    /// <summary>Goes where the answer leads, on this program or another.</summary>
    public async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await http.GetAsync(answer.Headers.Location, Cancel);
    }

    /// <summary>Sends the form of a page, with its hidden fields; one that is given takes the place of the hidden one.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string path,
        params IEnumerable<(string Name, string Value)> fields
    ) => await PostAsync(path, await HiddenAsync(path), fields);

    /// <summary>The same with hidden fields that were read before.</summary>
    public Task<HttpResponseMessage> PostAsync(
        string path,
        IReadOnlyList<(string Name, string Value)> hidden,
        params IEnumerable<(string Name, string Value)> fields
    ) =>
        SendAsync(
            path,
            new FormUrlEncodedContent(
                fields.Concat(hidden).DistinctBy(f => f.Name).Select(f => KeyValuePair.Create(f.Name, f.Value))
            )
        );

    public Task<HttpResponseMessage> SendAsync(string path, HttpContent form) =>
        http.PostAsync(new Uri(path, UriKind.Relative), form, Cancel);

    /// <summary>The hidden fields of a page: its token, the id of the act that it would be.</summary>
    public async Task<IReadOnlyList<(string Name, string Value)>> HiddenAsync(string path)
    {
        var page = await http.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);
        return [.. Hidden().Matches(page).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).DistinctBy(h => h.Item1)];
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex(
        "<input(?=[^>]*type=\"hidden\")[^>]*name=\"(\\w+)\"[^>]*value=\"([^\"]*)\"",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Hidden();
}
