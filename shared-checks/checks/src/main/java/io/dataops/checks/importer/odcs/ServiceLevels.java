package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The service levels that can be seen in data: how new the newest value is. */
record ServiceLevels(OdcsContract contract, RuleList rules) {
    /** What the service promises, which no row of data can show. */
    private static final Set<String> OF_THE_SERVICE = Set.of(
            "availability",
            "av",
            "throughput",
            "th",
            "errorrate",
            "er",
            "generalavailability",
            "ga",
            "endofsupport",
            "es",
            "endoflife",
            "el",
            "timetodetect",
            "td",
            "timetonotify",
            "tn",
            "timetorepair",
            "tr");

    void addAll(Fields top) {
        Optional<String> usual = top.text("slaDefaultElement");
        top.maps("slaProperties")
                .filter(level -> !OF_THE_SERVICE.contains(property(level)))
                .forEach(level -> add(level, level.text("element").or(() -> usual)));
    }

    private static String property(Fields level) {
        return level.text("property").orElse("").toLowerCase(Locale.ROOT);
    }

    private void add(Fields level, Optional<String> elements) {
        String name = level.text("property").orElse("slaProperties");
        if (elements.isEmpty()) {
            rules.refuse(
                    name,
                    level.at(),
                    "it names no element; write the property that it is about, such as "
                            + contract.objects().stream()
                                    .findFirst()
                                    .map(OdcsObject::name)
                                    .orElse("orders") + ".ordered");
            return;
        }
        for (String element : elements.get().split(",", -1)) {
            try {
                OdcsContract.Target target = target(element.strip());
                rules.add(
                        name,
                        level.at(),
                        target.object().name(),
                        () -> List.of(check(level, target.property().column())));
            } catch (NotTakenException unknown) {
                rules.refuse(name, level.at(), unknown.reason());
            }
        }
    }

    /** Where the contract has only one object, its name may be left out. */
    private OdcsContract.Target target(String element) throws NotTakenException {
        boolean alone = !element.contains(".")
                && !element.contains("/")
                && contract.objects().size() == 1;
        return contract.target(alone ? contract.objects().get(0).name() + "." + element : element);
    }

    /** No value is older; months and years go by the calendar. */
    private static CheckEntry retention(Fields level, String column) throws NotTakenException {
        Period period = Period.of(level);
        return CheckEntry.of("expression", level.at())
                .with("description", "no " + column + " is older than " + period.words())
                .with("sql", Sql.name(column) + " >= session_start() - " + period.interval());
    }

    private CheckEntry check(Fields level, String column) throws NotTakenException {
        return switch (property(level)) {
            case "freshness", "fr", "latency", "ly" ->
                CheckEntry.of("freshness", level.at())
                        .with("column", column)
                        .with("max_age", Period.of(level).duration());
            case "retention", "re" -> retention(level, column);
            default ->
                throw NotTakenException.unknown(
                        "no service level of that name can be seen in data; freshness, latency and retention can",
                        property(level),
                        List.of("freshness", "latency", "retention"));
        };
    }
}
