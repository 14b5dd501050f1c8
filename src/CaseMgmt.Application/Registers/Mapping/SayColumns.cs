using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>
/// Says what the headings of a file mean. It is kept as a mapping when nothing is left to be asked; until then it lies with the
/// papers of the import.
/// </summary>
/// <param name="Headings">For each heading the column that it stands for; null where it is left alone.</param>
/// <param name="Seen">The mapping that was shown; null where there was none.</param>
/// <returns>Whether something is left to be said: columns that the file does not have, words of the office's own.</returns>
[Requires(Permission.ImportRegisters)]
public sealed record SayColumns(
    Guid ImportRun,
    string File,
    string Register,
    string Name,
    IReadOnlyDictionary<string, string?> Headings,
    SeenMapping? Seen
) : IProcess<bool>;

internal sealed class SayColumnsHandler(ICaseDb db, IDocumentStore documents, ISender sender)
    : IRequestHandler<SayColumns, Result<bool>>
{
    public async Task<Result<bool>> Handle(SayColumns request, CancellationToken cancellationToken)
    {
        var papers = new ImportPapers(documents, request.ImportRun);
        if (
            await sender.Send(new GetMapping(request.ImportRun, request.File, request.Register), cancellationToken)
            is not { Register: { } form } view
        )
        {
            return Result.Done(false);
        }

        var errors = Check(form, view, request).ToList();
        if (errors.Count > 0)
        {
            return Result.Refused<bool>(errors);
        }

        var said = request.Headings.Values.OfType<string>().ToHashSet();
        var meanings = new ColumnMeanings
        {
            Headings = request.Headings,
            // What was said before holds on, as far as the columns are the same.
            Missing = view.Said.Missing.Where(m => !said.Contains(m.Key)).ToDictionary(m => m.Key, m => m.Value),
            Words = view.Said.Words.Where(w => said.Contains(w.Key)).ToDictionary(w => w.Key, w => w.Value),
        };
        await papers.NoteDraftAsync(
            request.File,
            new MeaningsNote(request.Name.Trim(), form.Name, meanings, request.Seen),
            cancellationToken
        );
        var lists = await ValueLists.ReadAsync(db, cancellationToken);
        if (MappingView.MissingOf(form, meanings).Count > 0 || lists.Asked(form, view.Survey, meanings).Count > 0)
        {
            return Result.Done(true);
        }

        var kept = await sender.Send(
            new KeepMapping(request.ImportRun, request.File, form.Name, request.Name, meanings, request.Seen),
            cancellationToken
        );
        return kept.IsDone ? Result.Done(false) : Result.Refused<bool>(kept.Errors);
    }

    private static IEnumerable<Error> Check(RegisterForm form, MappingView view, SayColumns request)
    {
        if (request.Name.Trim().Length is 0 or > ColumnMapping.LongestName)
        {
            yield return MappingErrors.NameMissing;
        }

        foreach (var (i, found) in view.Survey.Columns.Index())
        {
            if (!request.Headings.ContainsKey(found.Heading))
            {
                yield return new Error(
                    "mapping.heading_unsaid",
                    $"Say what {found.Heading} means, or that it is left alone.",
                    $"Choices[{i}]"
                );
            }
        }

        foreach (
            var twice in request
                .Headings.Where(h => h.Value is not null)
                .GroupBy(h => h.Value!)
                .Where(g => g.Count() > 1)
        )
        {
            yield return new Error(
                "mapping.column_twice",
                $"{string.Join(" and ", twice.Select(h => h.Key))} cannot both be {Proposals.LabelOf(twice.Key)}. Leave one of them alone, or say what else it is.",
                $"Choices[{view.Survey.Columns.ToList().FindIndex(c => c.Heading == twice.Last().Key)}]"
            );
        }

        foreach (
            var column in form.Described.Where(c =>
                c is { IsNeeded: true, Values.Count: 0 } && !request.Headings.Values.Contains(c.Name)
            )
        )
        {
            yield return new Error(
                "mapping.column_needed",
                $"Every row needs {Proposals.LabelOf(column.Name)}: say which heading it is. Without it there is no record.",
                "Choices"
            );
        }
    }
}
