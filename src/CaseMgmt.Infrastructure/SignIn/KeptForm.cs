using CaseMgmt.Domain.People;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>What somebody had typed and sent when their session had ended: theirs alone, protected, and for a day.</summary>
public sealed class KeptForm
{
    public Guid Id { get; init; }

    public PersonId PersonId { get; init; }

    public DateTime KeptAt { get; init; }

    /// <summary>The address to which it was sent and its fields, protected.</summary>
    public string Content { get; init; } = "";
}
