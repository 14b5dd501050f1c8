using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>What a template, kept or only typed, makes of an invented review; or everything that is wrong with it.</summary>
[Requires(Permission.ManageTemplates)]
public sealed record ShowLetterTemplate(LetterKind Kind, string Subject, string Text) : IQuery<TemplateShown>;

public sealed record TemplateShown(LetterContent? Letter, IReadOnlyList<Error> Errors);

internal sealed class ShowLetterTemplateHandler(Correspondence correspondence, TimeProvider clock)
    : IRequestHandler<ShowLetterTemplate, TemplateShown>
{
    public async Task<TemplateShown> Handle(ShowLetterTemplate request, CancellationToken cancellationToken)
    {
        var errors = TemplateCheck.Of(request.Subject, request.Text);
        return errors.Count > 0
            ? new TemplateShown(null, errors)
            : new TemplateShown(
                await correspondence.SampleAsync(
                    request.Kind,
                    request.Subject,
                    request.Text,
                    clock.Today(),
                    cancellationToken
                ),
                []
            );
    }
}
