using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Platform;

/// <summary>Where somebody is led after the sign-in: a link from elsewhere must not lead away from here.</summary>
internal static class OwnPages
{
    /// <summary>The address if it is one of the application's own, home otherwise. They are ASCII throughout; a header can hold nothing else.</summary>
    public static string OwnPage(this IUrlHelper url, string? address) =>
        url.IsLocalUrl(address) && Ascii.IsValid(address) ? address! : "/";
}
