package org.reannotate.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.samples.rooms.RoomsSample;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} says stands in {@code usage.properties}, whole and without anything that nobody reads. */
class UsageTest {

	private static final List<String> PARTS = List.of("header", "description", "footer", "synopsisHeading",
			"commandListHeading");

	@TempDir
	Path temp;

	/** A key as picocli looks for it: with the command's name before it, or without. */
	private record Lookup(CommandSpec command, List<String> names) {

		static Lookup of(ArgSpec argument) {
			var names = new ArrayList<String>();
			if (!argument.descriptionKey().isEmpty()) {
				names.add(argument.descriptionKey());
			}
			if (argument instanceof OptionSpec option) {
				Arrays.stream(option.names()).map(name -> name.replaceFirst("^-+", "")).forEach(names::add);
			} else if (argument instanceof PositionalParamSpec positional) {
				names.add(positional.paramLabel() + "[" + positional.index() + "]");
			}
			return new Lookup(argument.command(), names);
		}

		/** The keys of the lines that are found; none where the text is missing. */
		List<String> in(ResourceBundle texts) {
			return names.stream().flatMap(name -> Stream.of(command.qualifiedName(".") + "." + name, name))
					.map(key -> Stream.concat(Stream.of(key), IntStream.range(0, 10).mapToObj(i -> key + "." + i))
							.filter(texts::containsKey).toList())
					.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
		}
	}

	@Test
	void everyCommandOptionAndArgumentHasItsText() {
		ResourceBundle texts = CommandLineProgram.usage();
		var missing = new ArrayList<String>();
		for (CommandSpec command : commands()) {
			if (blank(command.usageMessage().description())
					|| new Lookup(command, List.of("usage.description")).in(texts).isEmpty()) {
				missing.add(command.qualifiedName());
			}
			command.args().stream().filter(each -> blank(each.description()) || Lookup.of(each).in(texts).isEmpty())
					.forEach(each -> missing.add(command.qualifiedName() + " " + Lookup.of(each).names()));
		}

		assertEquals(List.of(), missing);
	}

	@Test
	void noTextStandsBesideACommandOrOptionOfOurs() {
		CommandLine line = line();
		line.setResourceBundle(new ListResourceBundle() {
			@Override
			protected Object[][] getContents() {
				return new Object[0][];
			}
		});

		for (CommandSpec command : all(line).map(CommandLine::getCommandSpec).toList()) {
			String beside = Stream.concat(
					isOurs(command.userObject().getClass()) ? Stream.of(command.usageMessage().header(),
							command.usageMessage().description(), command.usageMessage().footer()) : Stream.empty(),
					command.args().stream().filter(each -> each.userObject() instanceof Field field
							&& isOurs(field.getDeclaringClass())).map(ArgSpec::description))
					.flatMap(Arrays::stream).collect(Collectors.joining());
			assertEquals("", beside, command.qualifiedName());
		}
	}

	@Test
	void everyTextIsReadBySomeCommandOrOption() {
		ResourceBundle texts = CommandLineProgram.usage();
		var unread = new TreeSet<>(texts.keySet());
		for (CommandSpec command : commands()) {
			PARTS.forEach(part -> unread.removeAll(new Lookup(command, List.of("usage." + part)).in(texts)));
			command.args().forEach(each -> unread.removeAll(Lookup.of(each).in(texts)));
		}

		assertTrue(unread.isEmpty(), unread.toString());
	}

	@Test
	void theSizeOfASampleIsTheOneThatIsDrawn() {
		OptionSpec size = line().getSubcommands().get("audit").getCommandSpec().findOption("--images-per-category");

		assertTrue(size.description()[0].contains("default: " + RoomsSample.DEFAULT_IMAGES_PER_CATEGORY));
	}

	private List<CommandSpec> commands() {
		return all(line()).map(CommandLine::getCommandSpec).toList();
	}

	private CommandLine line() {
		return CommandRun.in(temp).program().commandLine();
	}

	private static Stream<CommandLine> all(CommandLine line) {
		return Stream.concat(Stream.of(line), line.getSubcommands().values().stream().flatMap(UsageTest::all));
	}

	private static boolean blank(String... lines) {
		return String.join("", lines).isBlank();
	}

	private static boolean isOurs(Class<?> type) {
		return type.getName().startsWith("org.reannotate.");
	}
}
