package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/walkthrough.md from top to bottom: its files are written, its commands run, and they say what it says. */
class WalkthroughTest {
    private static final Pattern STEP =
            Pattern.compile("<!-- (file|append|run|says)(?:: ([^ ]+))? -->\n```[a-z]*\n(.*?)```\n", Pattern.DOTALL);

    private final MavenRun run = MavenRun.of("walkthrough");
    private int commands;
    private String said = "";

    @Test
    void tenCommandsLeadFromMessyDataToAPromotedSuiteWithAHistory() throws Exception {
        run.write(".gitignore", "target/\n");
        git("git init -q");
        git("git config user.name release");
        git("git config user.email release@example.com");

        String page = Files.readString(Path.of("../../docs/walkthrough.md")).replace("\r\n", "\n");
        for (Matcher step = STEP.matcher(page); step.find(); ) {
            step(step.group(1), step.group(2), step.group(3));
        }

        assertThat(commands).as("commands, a commit with what it adds as one").isEqualTo(10);
        assertThat(run.folder().resolve("dataops-baseline/baseline.json")).exists();
        assertThat(run.folder().resolve("target/dataops/history.html"))
                .content()
                .contains("customers.not_null.email");
        assertThat(Files.readAllLines(run.folder().resolve(".dataops/history.jsonl")))
                .as("builds that verified")
                .hasSize(6);
    }

    private void step(String kind, String what, String text) throws Exception {
        switch (kind) {
            case "file" -> run.write(what, text);
            case "append" -> run.write(what, Files.readString(run.folder().resolve(what)) + text);
            case "run" -> run(what, text);
            default -> assertThat(said).contains(text.lines().toList());
        }
    }

    private void run(String ending, String text) throws Exception {
        commands++;
        List<String> lines = text.lines().toList();
        if (lines.get(0).startsWith("git ")) {
            for (String line : lines) {
                git(line);
            }
            return;
        }
        MavenResult result = run.run(lines.get(0).replaceFirst("^mvn ", "").split(" "));
        said = result.log();
        if (ending.equals("fails")) {
            result.failsAsViolation();
        } else {
            result.succeeds();
        }
    }

    private void git(String line) throws IOException, InterruptedException {
        List<String> words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        List<String> quiet = words.get(1).equals("commit")
                ? Stream.concat(words.stream(), Stream.of("-q")).toList()
                : words;
        ProcessBuilder builder = new ProcessBuilder(quiet)
                .directory(run.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT"));
        assertThat(builder.start().waitFor()).as(line).isZero();
    }
}
