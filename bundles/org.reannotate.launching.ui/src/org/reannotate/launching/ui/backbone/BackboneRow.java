package org.reannotate.launching.ui.backbone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.rpc.ZooEntry;
import org.reannotate.protocol.words.ByteSize;

/**
 * A backbone that is installed or can be; a row of the dialog's table, without widgets.
 *
 * @param name    for people
 * @param bytes   on the disk, or to download; 0: unknown
 * @param license as far as known
 * @param folder  where it is installed; null: not yet
 * @param problem why it cannot be used; null: it can
 * @param entry   of the zoo that offers it; null: none does
 */
public record BackboneRow(String name, long bytes, String license, @Nullable Path folder, @Nullable String problem,
		@Nullable ZooEntry entry) {

	/** A zoo's offer. */
	static BackboneRow of(ZooEntry entry) {
		return new BackboneRow(entry.title(), entry.bytes(), entry.license(), null, null, entry);
	}

	/** Installed ones first, then what a zoo offers and is not installed yet. */
	static List<BackboneRow> all(List<BackboneRow> installed, List<ZooEntry> offered) {
		var rows = new ArrayList<>(installed);
		offered.stream().filter(entry -> !entry.installed()).map(BackboneRow::of).forEach(rows::add);
		return rows;
	}

	/** Whether it can be used at once. */
	boolean usable() {
		return folder != null && problem == null;
	}

	/** Whether it can be downloaded. */
	boolean installable() {
		return folder == null && entry != null;
	}

	/** Its size in words. */
	String size() {
		return bytes <= 0 ? "\u2013" : ByteSize.of(bytes);
	}

	/** What is the case with it. */
	String state() {
		if (problem != null) {
			return Messages.BackboneRow_damaged;
		}
		return folder != null ? Messages.BackboneRow_installed : Messages.BackboneRow_offered;
	}
}
