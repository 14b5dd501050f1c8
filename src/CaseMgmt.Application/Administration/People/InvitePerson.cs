using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.Administration.People;

/// <summary>
/// Somebody new gets an account of the office, and a link by which they set it up themselves. Sent twice, the same form makes one
/// account: the link that is shown last is the one that works.
/// </summary>
/// <param name="Id">Of the account, made when the form was shown.</param>
/// <param name="Address">The e-mail address under which they will sign in; nothing is sent to it.</param>
/// <param name="Roles">At least one of the office's.</param>
[Requires(Permission.ManagePeople), Called("Invite")]
public sealed record InvitePerson(Guid Id, string? Name, string? Address, IReadOnlyCollection<string> Roles)
    : ICommand<OneTimeLink>;

internal sealed class InvitePersonValidator : AbstractValidator<InvitePerson>
{
    public InvitePersonValidator()
    {
        RuleFor(x => x.Id).NotEmpty().WithMessage("The form was incomplete. Load the page again.");
        RuleFor(x => x.Name)
            .Must(name => name?.Trim() is { Length: > 0 and <= Person.LongestName })
            .WithMessage(PersonErrors.NameMissing.Message);
        RuleFor(x => x.Address)
            .Must(address => address?.Trim() is { Length: <= 200 } typed && IsAddress(typed))
            .WithMessage(AccountErrors.AddressMissing.Message);
        RuleFor(x => x.Roles)
            .Must(roles => roles.Count > 0 && roles.All(Common.Roles.OfPeople.Contains))
            .WithMessage(AccountErrors.RolesMissing.Message);
    }

    // Something on both sides of the one @: whether it is right shows when the person signs in.
    private static bool IsAddress(string typed) =>
        typed.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !typed.Any(char.IsWhiteSpace);
}

internal sealed class InvitePersonHandler(ICaseDb db, IAccounts accounts, CurrentAct act, TimeProvider clock)
    : IRequestHandler<InvitePerson, Result<OneTimeLink>>
{
    public async Task<Result<OneTimeLink>> Handle(InvitePerson request, CancellationToken cancellationToken)
    {
        var address = request.Address!.Trim();
        if (await accounts.OpenAgainAsync(request.Id, address, cancellationToken) is { } again)
        {
            db.Note(act, clock.UtcNow(), PersonOf(request.Id), request.Name!.Trim(), null);
            return Result.Done(again);
        }

        if (await accounts.IsTakenAsync(address, cancellationToken))
        {
            return AccountErrors.AddressTaken;
        }

        var person = Person.Meet(PersonOf(request.Id), request.Name!.Trim(), PersonOrigin.SignIn, clock.UtcNow());
        person.Give(request.Roles);
        db.People.Add(person);
        return Result.Done(accounts.Open(person.Id, request.Id, address));
    }

    private static PersonId PersonOf(Guid account) => PersonId.Of($"local:{account:N}");
}
