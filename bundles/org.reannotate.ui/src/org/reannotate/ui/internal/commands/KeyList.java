package org.reannotate.ui.internal.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.reannotate.ui.review.ReviewKeys;

/** The keys of reviewing, read from the workbench's bindings as the person has set them. */
final class KeyList {

	private static final List<String> ORDER = List.of("accept", "keep", "label", "relabel", "also", "exclude", "skip",
			"ask", "next", "previous", "open", "select", "clear", "zoomIn", "zoomOut", "acceptTop", "help");
	private static final String PREFIX = "org.reannotate.commands.";
	private static final List<String> UNDO = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo");

	private KeyList() {
	}

	/**
	 * One line.
	 *
	 * @param keys    as they are written on the keyboard, several separated by commas
	 * @param command what they do
	 */
	record Line(String keys, String command) {
	}

	/** The lines in the order in which a person needs them; commands without a key are left out. */
	static List<Line> read(IWorkbenchWindow window) {
		IBindingService bindings = window.getService(IBindingService.class);
		ICommandService commands = window.getService(ICommandService.class);
		Map<String, List<String>> keys = keysByCommand(bindings);
		var ids = new ArrayList<String>(ORDER.stream().map(PREFIX::concat).toList());
		ids.addAll(UNDO);
		var lines = new ArrayList<Line>();
		for (String id : ids) {
			List<String> sequences = UNDO.contains(id) ? active(bindings, id) : keys.getOrDefault(id, List.of());
			if (!sequences.isEmpty()) {
				lines.add(new Line(String.join(", ", sequences), name(commands, id)));
			}
		}
		return lines;
	}

	private static Map<String, List<String>> keysByCommand(IBindingService service) {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		for (Binding binding : service.getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && binding.getContextId().startsWith(ReviewKeys.CONTEXT)) {
				String text = binding.getTriggerSequence().format();
				List<String> known = keys.computeIfAbsent(command.getId(), id -> new ArrayList<>());
				if (!known.contains(text)) {
					known.add(text);
				}
			}
		}
		keys.values().forEach(list -> list.sort(null));
		return keys;
	}

	private static List<String> active(IBindingService service, String id) {
		return Arrays.stream(service.getActiveBindingsFor(id)).map(sequence -> sequence.format()).distinct()
				.collect(Collectors.toList());
	}

	private static String name(ICommandService service, String id) {
		try {
			return service.getCommand(id).getName();
		} catch (NotDefinedException e) {
			return id;
		}
	}
}
