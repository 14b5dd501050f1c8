using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>What a file of the office's own holds, and what its columns may mean. Null when nobody need say anything of it.</summary>
/// <param name="Register">As which register it is looked at; null for what is known of it.</param>
[Requires(Permission.ImportRegisters)]
public sealed record GetMapping(Guid ImportRun, string File, string? Register = null) : IQuery<MappingView?>;

/// <param name="Register">Null while nobody has said which register the file is.</param>
/// <param name="Name">The name of the mapping, as it is or as it may be called.</param>
/// <param name="Seen">The kept mapping from which it comes; null where nothing was kept before.</param>
/// <param name="Said">What somebody has said so far, here or in the mapping that is nearest.</param>
/// <param name="Proposals">What each heading may stand for.</param>
/// <param name="Asked">Words that nobody has explained, once the columns are said.</param>
public sealed record MappingView(
    FileSurvey Survey,
    RegisterForm? Register,
    string Name,
    SeenMapping? Seen,
    ColumnMeanings Said,
    IReadOnlyDictionary<string, Proposal> Proposals,
    IReadOnlyList<AskedWord> Asked
)
{
    /// <summary>Columns that the file does not have though every row needs them: one value is to hold for all.</summary>
    public IReadOnlyList<RegisterColumn> MissingNeeded => [.. Missing.Where(c => c.IsNeeded)];

    /// <summary>Other columns that the file does not have: they are not recorded.</summary>
    public IReadOnlyList<RegisterColumn> MissingOther => [.. Missing.Where(c => !c.IsNeeded)];

    private IReadOnlyList<RegisterColumn> Missing => Register is null ? [] : MissingOf(Register, Said);

    /// <summary>Columns of which nothing is said.</summary>
    internal static IReadOnlyList<RegisterColumn> MissingOf(RegisterForm form, ColumnMeanings said) =>
        [
            .. form.Described.Where(c =>
                !c.IsOptional && !said.Headings.Values.Contains(c.Name) && !said.Missing.ContainsKey(c.Name)
            ),
        ];
}

internal sealed class GetMappingHandler(ICaseDb db, IDocumentStore documents, IAccessLog accesses)
    : IRequestHandler<GetMapping, MappingView?>
{
    public async Task<MappingView?> Handle(GetMapping request, CancellationToken cancellationToken)
    {
        var state = await db
            .ImportRuns.Where(r => r.Id == request.ImportRun)
            .Select(r => (ImportState?)r.State)
            .FirstOrDefaultAsync(cancellationToken);
        var papers = new ImportPapers(documents, request.ImportRun);
        if (
            state is not ImportState.ToBeMapped
            || await papers.MeaningsAsync(request.File, cancellationToken) is not null
            || await papers.SurveyAsync(request.File, cancellationToken) is not { } survey
        )
        {
            return null;
        }

        // The first values of a register are what it says of persons.
        accesses.OpenedRejectedRows(request.ImportRun, survey.Given);
        var draft = await papers.DraftAsync(request.File, cancellationToken);
        var form = RegisterCatalogue.Named(request.Register ?? draft?.Register ?? survey.Register);
        if (form is null)
        {
            return new MappingView(survey, null, "", null, new(), new Dictionary<string, Proposal>(), []);
        }

        var isDraft = draft?.Register == form.Name;
        var said = isDraft ? draft! : await NearestAsync(form, survey, cancellationToken);
        List<string> headings = [.. survey.Columns.Select(c => c.Heading)];
        return new MappingView(
            survey,
            form,
            said?.Mapping ?? Path.GetFileNameWithoutExtension(survey.Given),
            said?.Seen,
            said?.Meanings ?? new(),
            Proposals.For(form, headings),
            isDraft ? (await ValueLists.ReadAsync(db, cancellationToken)).Asked(form, survey, said!.Meanings) : []
        );
    }

    // Last month's, where a heading has come since.
    private async Task<MeaningsNote?> NearestAsync(RegisterForm form, FileSurvey survey, CancellationToken cancel)
    {
        var headings = survey.Columns.Select(c => c.Heading).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = await db
            .ColumnMappings.AsNoTracking()
            .Where(m => m.Register == form.Name)
            .OrderByDescending(m => m.RecordedAt)
            .Select(m => new MeaningsNote(m.Name, m.Register, m.Meanings, new SeenMapping(m.Name, m.Version)))
            .ToListAsync(cancel);
        return
            kept.MaxBy(m => m.Meanings.Headings.Keys.Count(headings.Contains)) is { } nearest
            && nearest.Meanings.Headings.Keys.Count(headings.Contains) * 2 > headings.Count
            ? nearest
            : null;
    }
}
