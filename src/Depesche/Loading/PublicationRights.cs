using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Decides how much of each article may be published: the article's own word, then the site's, then the kind of build.</summary>
internal static class PublicationRights
{
    /// <summary>The article with rights, licence and holder filled in; what a public site lacks is told.</summary>
    public static Article Decide(Article article, SiteConfig config, DiagnosticBag bag)
    {
        var rights = article.Facts.Rights ?? config.Rights;
        if (rights is null && config.IsPublic)
        {
            bag.Add(LoadingProblems.NoRights, article.Source.Path, 1, 1);
        }

        var facts = article.Facts with
        {
            Rights = rights ?? (config.IsPublic ? Rights.Link : Rights.Full),
            Licence = article.Facts.Licence ?? config.Licence,
            RightsHolder = article.Facts.RightsHolder ?? config.RightsHolder,
        };
        if (config.IsPublic && rights == Rights.Full)
        {
            foreach (var (key, value) in new[] { ("licence", facts.Licence), ("rights_holder", facts.RightsHolder) })
            {
                if (string.IsNullOrWhiteSpace(value))
                {
                    if (article.Facts.RightsPlace is { } place)
                    {
                        bag.Add(LoadingProblems.NoLicence, place.Source, place.Span, key);
                    }
                    else
                    {
                        bag.Add(LoadingProblems.NoLicence, article.Source.Path, 1, 1, key);
                    }
                }
            }
        }

        return article with { Facts = facts };
    }
}
