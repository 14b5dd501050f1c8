using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>Says what the office's own words mean, and what holds for columns that its file does not have; then the mapping is kept.</summary>
/// <param name="IsNotRecorded">Somebody has looked at the columns that are missing: they are not recorded.</param>
/// <param name="Always">For columns that are missing though every row needs them, in their order: what holds for every row.</param>
/// <param name="Meanings">In the order in which the words were asked: a value, blank for "says nothing", null for unanswered.</param>
[Requires(Permission.ImportRegisters)]
public sealed record SayWords(
    Guid ImportRun,
    string File,
    bool IsNotRecorded,
    IReadOnlyList<string?> Always,
    IReadOnlyList<string?> Meanings
) : IProcess<bool>;

internal sealed class SayWordsHandler(IDocumentStore documents, ISender sender)
    : IRequestHandler<SayWords, Result<bool>>
{
    public async Task<Result<bool>> Handle(SayWords request, CancellationToken cancellationToken)
    {
        var view = await sender.Send(new GetMapping(request.ImportRun, request.File), cancellationToken);
        var draft = await new ImportPapers(documents, request.ImportRun).DraftAsync(request.File, cancellationToken);
        if (view is null || draft is null)
        {
            return Result.Done(false);
        }

        List<Error> errors = [];
        Dictionary<string, Dictionary<string, string?>> words = draft.Meanings.Words.ToDictionary(
            w => w.Key,
            w => w.Value.ToDictionary(v => v.Key, v => v.Value)
        );
        foreach (var (i, asked) in view.Asked.Index())
        {
            var meaning = i < request.Meanings.Count ? request.Meanings[i] : null;
            if (meaning is null || (meaning.Length > 0 && !IsAnswer(asked, meaning)))
            {
                errors.Add(
                    new Error(
                        "mapping.word_unsaid",
                        $"Say what {asked.Word} means under {asked.Heading}.",
                        $"Meanings[{i}]"
                    )
                );
                continue;
            }

            (words.TryGetValue(asked.Column, out var said) ? said : words[asked.Column] = [])[asked.Word] =
                meaning.Length == 0 ? null : meaning;
        }

        Dictionary<string, string?> missing = draft.Meanings.Missing.ToDictionary(m => m.Key, m => m.Value);
        foreach (var (i, column) in view.MissingNeeded.Index())
        {
            var always = i < request.Always.Count ? request.Always[i] ?? "" : "";
            missing[column.Name] = always;
            if (!column.Values.ContainsKey(always))
            {
                errors.Add(
                    new Error(
                        "mapping.column_needed",
                        $"Say what {Proposals.LabelOf(column.Name)} is in every row.",
                        $"Always[{i}]"
                    )
                );
            }
        }

        foreach (var column in view.MissingOther)
        {
            missing[column.Name] = null;
        }

        if (view.MissingOther.Count > 0 && !request.IsNotRecorded)
        {
            errors.Add(
                new Error(
                    "mapping.not_recorded",
                    "Confirm that these are not recorded, or go back and say which heading each of them is.",
                    "IsNotRecorded"
                )
            );
        }

        if (errors.Count > 0)
        {
            return Result.Refused<bool>(errors);
        }

        var kept = await sender.Send(
            new KeepMapping(
                request.ImportRun,
                request.File,
                draft.Register,
                draft.Mapping,
                draft.Meanings with
                {
                    Missing = missing,
                    Words = words.ToDictionary(w => w.Key, w => (IReadOnlyDictionary<string, string?>)w.Value),
                },
                draft.Seen
            ),
            cancellationToken
        );
        return kept.IsDone ? Result.Done(true) : Result.Refused<bool>(kept.Errors);
    }

    private static bool IsAnswer(AskedWord asked, string meaning) =>
        asked.Values.ContainsKey(meaning) || (asked.MayStay && meaning == asked.Word);
}
