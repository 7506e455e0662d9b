package org.reannotate.audit.internal.training;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.audit.training.TrainingListener;

/** Notes that a listener hears as they come. */
final class ToldNotes extends AbstractList<String> {
    private final List<String> notes = new ArrayList<>();
    private final TrainingListener listener;

    ToldNotes(TrainingListener listener) {
        this.listener = listener;
    }

    @Override
    public void add(int index, String note) {
        notes.add(index, note);
        listener.log(note);
    }

    @Override
    public String get(int index) {
        return notes.get(index);
    }

    @Override
    public int size() {
        return notes.size();
    }
}
