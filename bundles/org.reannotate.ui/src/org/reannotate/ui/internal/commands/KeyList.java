package org.reannotate.ui.internal.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.review.ReviewKeys;

/** The keys of reviewing, read from the workbench's bindings as the person has set them. */
final class KeyList {

	private static final List<String> ORDER = List.of("accept", "keep", "label", "relabel", "also", "exclude", "skip",
			"ask", "next", "previous", "open", "select", "clear", "zoomIn", "zoomOut", "zoomFit", "zoomActual",
			"explain", "selectObjects", "drawBox", "drawPolygon", "acceptTop", "help");
	private static final String PREFIX = "org.reannotate.commands.";
	private static final List<String> UNDO = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo");
	/** Keys that say the same twice. */
	private static final String NUMBER_PAD = "Numpad_";

	private final IBindingService bindings;
	private final ICommandService commands;

	private KeyList(IWorkbenchWindow window) {
		bindings = window.getService(IBindingService.class);
		commands = window.getService(ICommandService.class);
	}

	/**
	 * Keys that hold at one place.
	 *
	 * @param title for people
	 */
	record Section(String title, List<Line> lines) {
	}

	/**
	 * One line.
	 *
	 * @param keys    as they are written on the keyboard, several separated by commas
	 * @param command what they do
	 */
	record Line(String keys, String command) {
	}

	/** The sections, each in the order in which a person needs the keys; commands without a key are left out. */
	static List<Section> read(IWorkbenchWindow window) {
		var list = new KeyList(window);
		var sections = new ArrayList<>(List.of(list.section(ReviewKeys.CONTEXT, Messages.KeyList_everywhere),
				list.section(ReviewKeys.GALLERY, Messages.KeyList_gallery),
				list.section(ReviewKeys.SAMPLE, Messages.KeyList_sample), list.undo()));
		sections.removeIf(section -> section.lines().isEmpty());
		return sections;
	}

	private Section section(String context, String title) {
		Map<String, List<String>> keys = keysByCommand(context);
		var lines = new ArrayList<Line>();
		for (String name : ORDER) {
			List<String> sequences = keys.getOrDefault(PREFIX + name, List.of());
			if (!sequences.isEmpty()) {
				lines.add(new Line(String.join(", ", sequences), name(PREFIX + name)));
			}
		}
		return new Section(title, lines);
	}

	private Map<String, List<String>> keysByCommand(String context) {
		Map<String, List<String>> keys = new HashMap<>();
		for (Binding binding : bindings.getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && context.equals(binding.getContextId())) {
				String text = binding.getTriggerSequence().format();
				List<String> known = keys.computeIfAbsent(command.getId(), id -> new ArrayList<>());
				if (!known.contains(text)) {
					known.add(text);
				}
			}
		}
		keys.values().forEach(KeyList::tidy);
		return keys;
	}

	/** Digits as on the keyboard, zero last, before letters; the number pad only where it is the only place. */
	private static void tidy(List<String> keys) {
		if (keys.stream().anyMatch(key -> !key.startsWith(NUMBER_PAD))) {
			keys.removeIf(key -> key.startsWith(NUMBER_PAD));
		}
		keys.sort(Comparator.comparingInt((String key) -> Math.floorMod(LabelKeys.NAMES.indexOf(key), Integer.MAX_VALUE))
				.thenComparing(Comparator.naturalOrder()));
	}

	private Section undo() {
		var lines = new ArrayList<Line>();
		for (String id : UNDO) {
			var keys = Arrays.stream(bindings.getActiveBindingsFor(id)).map(sequence -> sequence.format()).distinct().toList();
			if (!keys.isEmpty()) {
				lines.add(new Line(String.join(", ", keys), name(id)));
			}
		}
		return new Section(Messages.KeyList_undo, lines);
	}

	private String name(String id) {
		try {
			return commands.getCommand(id).getName();
		} catch (NotDefinedException e) {
			return id;
		}
	}
}
