package org.reannotate.views.runs;

import org.reannotate.ui.session.DatasetSession;

/** A run in a selection of the workbench. */
public record RunRef(DatasetSession session, String name) {
}
