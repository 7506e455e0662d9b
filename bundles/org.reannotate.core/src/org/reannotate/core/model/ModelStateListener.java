package org.reannotate.core.model;

/** Is told what the model process does. */
@FunctionalInterface
public interface ModelStateListener {

	/** Called on a thread of the service, in order, for every change; must return at once. */
	void changed(ModelState state);
}
