using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.ComplaintReviews.Documents;

/// <summary>An office with a store of documents, one review, and a scanner that says what the test wants.</summary>
internal sealed class OfficeWithDocuments : IAsyncDisposable
{
    public static readonly DocumentParticulars Log = new(
        DocumentType.IncidentLog,
        DocumentSource.Force,
        Classification.OfficialSensitive,
        new DateOnly(2022, 6, 1),
        null
    );

    private OfficeWithDocuments(OfficeDatabase office, SaidScanner scanner) => (Office, Scanner) = (office, scanner);

    public OfficeDatabase Office { get; }

    public SaidScanner Scanner { get; }

    public ComplaintReviewId Review { get; private set; }

    public static async Task<OfficeWithDocuments> StartAsync(Action<IServiceCollection>? more = null)
    {
        var scanner = new SaidScanner();
        var office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddSingleton<IMalwareScanner>(scanner);
            more?.Invoke(services);
        });
        var opened = new OfficeWithDocuments(office, scanner);
        opened.Review = await opened.ReviewAsync(1);
        return opened;
    }

    public async ValueTask DisposeAsync() => await Office.DisposeAsync();

    public Task<ComplaintReviewId> ReviewAsync(int number) =>
        Office.ActAsync(
            (db, rules) =>
            {
                var review = new ReviewBuilder(number).Build(rules, Office.Clock);
                db.Add(review);
                return Task.FromResult(review.Id);
            }
        );

    public Task<Result<UploadedDocuments>> UploadAsync(params IEnumerable<(string Name, byte[] Content)> files) =>
        UploadAsync(new Seen(Ids.New(Office.Clock), 0), files);

    public Task<Result<UploadedDocuments>> UploadAsync(
        Seen seen,
        params IEnumerable<(string Name, byte[] Content)> files
    ) =>
        Office.SendAsync(
            new UploadDocuments(
                Review,
                seen,
                [.. files.Select(f => new SentFile(f.Name, f.Content.Length, () => new MemoryStream(f.Content)))],
                Log,
                TicksOff: false
            ),
            Users.Reviewer
        );

    public Task<List<ReviewFile>> FilesAsync() =>
        Office.LookAsync(db =>
            db.ReviewFiles.AsNoTracking().OrderBy(f => f.Number).ThenBy(f => f.StoredAt).ToListAsync()
        );

    public Task<ReviewDocuments?> ShownAsync() => Office.SendAsync(new GetDocuments(Review), Users.Reviewer);

    /// <summary>The ids of the files that lie in the store.</summary>
    public IReadOnlyList<string> Stored()
    {
        var folder = Path.Combine(Office.Folder, "documents", "review-files");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(f => Path.GetFileName(f)!)]
            : [];
    }
}

/// <summary>Says what it is told to; it looks for the harmful text of the sample files, and gives up over one that wears it out.</summary>
internal sealed class SaidScanner : IMalwareScanner
{
    public const string Wearing = "It wears the scanner out.";

    public ScanVerdict? Always { get; set; }

    public bool IsSetUp => Always is not ScanVerdict.NotSetUp;

    public async Task<Scanned> ScanAsync(Stream content, long bytes, CancellationToken cancel)
    {
        if (Always is { } said)
        {
            return new Scanned(said);
        }

        using var reader = new StreamReader(content, leaveOpen: true);
        var text = await reader.ReadToEndAsync(cancel);
        return text == Wearing ? new Scanned(ScanVerdict.GaveUp)
            : text.Contains(SampleFiles.Harmful, StringComparison.Ordinal)
                ? new Scanned(ScanVerdict.Infected, "Test.Harmful")
            : new Scanned(ScanVerdict.Clean);
    }
}
