"""The language server: what the compiler knows of a script, told to an editor as it is typed. Never asks a server, never renders.

`text` counts as editors do; `files` holds unsaved buffers over the disk; `stories` parses them again after each change and
keeps the tables. `index` knows what each item says, `uses` every name's places, `nodes` what has lines of its own, `offers`
what may be written next. `survey` is the whole check, run by `background` in a process of its own, with the `opinions` of
lint last, while `findings` tells at once what an edit changed. `features/` has one answer per file, each a function of a
`view.View`; `server` is the only part that speaks the protocol, in the JSON of `wire`.
"""
