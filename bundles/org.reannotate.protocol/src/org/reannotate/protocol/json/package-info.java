/**
 * One configured Gson for every JSON file and line of the protocol, with errors that name the file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.json;
