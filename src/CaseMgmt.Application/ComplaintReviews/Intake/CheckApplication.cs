using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>Could the application be received as it is? Asked before the applicant checks their answers; nothing is kept.</summary>
[Requires(Permission.ApplyForReview)]
public sealed record CheckApplication(WrittenApplication Application) : IQuery<Result>;

internal sealed class CheckApplicationValidator : AbstractValidator<CheckApplication>
{
    public CheckApplicationValidator() => RuleFor(c => c.Application).SetValidator(new WrittenApplicationValidator());
}

internal sealed class CheckApplicationHandler(IOfficeRules rules, TimeProvider clock)
    : IRequestHandler<CheckApplication, Result>
{
    public async Task<Result> Handle(CheckApplication request, CancellationToken cancellationToken) =>
        ComplaintReview.Check(
            [.. request.Application.Told(clock.UtcNow())],
            await rules.CurrentAsync(cancellationToken)
        );
}
