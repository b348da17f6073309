" The syntax groups of every byte of the files given, as JSON in $OUT. Runs in Vim and in Neovim.
let s:every = []
for s:file in argv()
  execute "edit" fnameescape(s:file)
  syntax sync fromstart
  let s:lines = []
  for s:number in range(1, line("$"))
    let s:groups = []
    for s:column in range(1, len(getline(s:number)))
      call add(s:groups, synIDattr(synID(s:number, s:column, 0), "name"))
    endfor
    call add(s:lines, s:groups)
  endfor
  call add(s:every, s:lines)
endfor
call writefile([json_encode(s:every)], $OUT)
quitall!
