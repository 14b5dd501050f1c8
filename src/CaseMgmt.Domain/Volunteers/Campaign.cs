using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Volunteers;

public readonly record struct CampaignId(Guid Value) : ITypedId;

/// <summary>A drive to recruit volunteers, named as in the register: "Recruitment 2022-23".</summary>
public sealed class Campaign : AggregateRoot<CampaignId>
{
    private Campaign() { }

    public override string Reference => Name;

    public string Name { get; private set; } = "";

    /// <summary>The last part of the public codes of figures about this campaign: <c>recruitment_2022_23</c>.</summary>
    public string Code { get; private set; } = "";

    public static Result<Campaign> Open(string name, Act act)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return new Error("campaign.name_missing", "Enter the name of the campaign.", nameof(Campaign));
        }

        if (CodeText.CheckName(nameof(Campaign), name) is { } unfit)
        {
            return unfit;
        }

        var campaign = new Campaign
        {
            Id = new CampaignId(act.NewKey()),
            RecordedAt = act.At,
            Name = name,
            Code = CodeText.Of(name),
        };
        campaign.Note(new Change(nameof(Name), null, name));
        return Result.Done(campaign);
    }
}
