/**
 * What an importer hands to the store, and what the store says about it afterwards.
 */
@NonNullByDefault
package org.reannotate.core.importing;

import org.eclipse.jdt.annotation.NonNullByDefault;
