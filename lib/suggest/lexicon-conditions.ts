/** What the patient has, as notes name it. These are facts wherever they stand, also in a diagnosis or in the history. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  fracture:
    'fracture|fx|fxs|fractured|broken bone|fracture dislocation|fx dislocation|frx|fracture site|avulsion fracture|fx dislocation|fractured through|broke|broken|fractures|stress fracture|insufficiency fracture|fragility fracture|path fracture|pathologic fracture|pathological fracture',
  'fracture hip': 'hip fracture|hip fx|broken hip|fractured hip',
  avulsion: 'avulsion|avulsed|avulsion of',
  dislocation:
    'dislocation|dislocated|dislocate|subluxed|out of joint|fracture dislocation|fx dislocation|posterior dislocation|unlocated|hip out|hip is out|hip popped out|out of socket|popped out|out of the socket|dislocating|hip came out|redislocated|subluxated|dislocated out|hip out again|out again|out of place|femoral head out|posteriorly dislocated|anteriorly dislocated|luxation|luxated|came out|popped|fhfd|fracture dislocations|unstable prosthetic',
  'dislocation redislocated': 'recurrent dislocation|recurrent instability|instability',
  unoperated:
    'no prior surgery|no prior operation|no prior procedure|no prior hip surgery|no prior hip operation|no prior left hip surgery|no prior left hip operation|no prior right hip surgery|no prior right hip operation|no prior l hip surgery|no prior l hip operation|no prior r hip surgery|no prior r hip operation|no previous surgery|no previous operation|no previous procedure|no previous hip surgery|no previous hip operation|no previous left hip surgery|no previous left hip operation|no previous right hip surgery|no previous right hip operation|no previous l hip surgery|no previous l hip operation|no previous r hip surgery|no previous r hip operation|no earlier surgery|no earlier operation|no earlier procedure|no earlier hip surgery|no earlier hip operation|no earlier left hip surgery|no earlier left hip operation|no earlier right hip surgery|no earlier right hip operation|no earlier l hip surgery|no earlier l hip operation|no earlier r hip surgery|no earlier r hip operation|never operated|never operated on|never had surgery|no history of hip surgery|no hip surgery before|not operated before|not operated on before|no surgery before|denies prior surgery|denies prior hip surgery|denies previous surgery|denies previous hip surgery|without prior surgery|without previous surgery|without prior hip surgery|without previous hip surgery',
  displaced: 'displaced|comminuted|unstable|garden iii|garden iv',
  nondisplaced: 'nondisplaced|undisplaced|non displaced|minimally displaced|valgus impacted|impacted|garden i|garden ii',
  trauma:
    'traumatic|mvc|mva|dashboard|crash|motor vehicle|injury|fell|fall|polytrauma|trauma|slipped at home|ground level fall|snowboard|football',
  ddh: 'ddh|developmental dysplasia|developmental dysplasia of the hip|developmental hip dysplasia|congenital dislocation|congenital hip dislocation|congenital hip|cdh|developmental dislocation|developmental hip dislocation|ortolani|barlow|dysplastic hip|developmental|congenital|spastic hip subluxation|spastic hip dislocation|paralytic dislocation|neuromuscular hip dislocation|acetabular dysplasia|residual dysplasia|dysplasia|congenital left hip dislocation|congenital right hip dislocation|spontaneous dislocation|pathologic dislocation|pavlik|teratologic dislocation|neglected hip dislocation|neglected left hip dislocation|neglected right hip dislocation|breech|hip dysplasia|hips subluxed|subluxed hip|spastic hip|dysplastic|high dislocation|neglected dislocation|neglected high dislocation|subluxating hip|dislocatable hip|hip clicks|hip click|graf|migration percentage|hip subluxation',
  infant: 'infant|newborn|baby|month old|wk old|week old|neonate|toddler|mo',
  scfe: 'scfe|sufe|slipped capital femoral epiphysis|slipped epiphysis|slipped upper femoral epiphysis|capital femoral epiphysis|slip of capital femoral epiphysis|acute slip|slipped cap femoral epiphysis|slipped capital epiphysis|unstable slip|stable slip|scfes|chronic slip|acute on chronic slip|severe slip|mild slip|moderate slip|slipped physis|physeal slip|slipped growth plate|capital physis|slipped upper femoral',
  perthes: 'perthes|legg calve perthes|lcpd|legg perthes',
  avn: 'avn|avascular necrosis|osteonecrosis|aseptic necrosis|onfh|ischemic necrosis',
  oa: 'osteoarthritis|oa|djd|degenerative joint disease|arthritis|degenerative arthritis|arthrosis|coxarthrosis|bone on bone|degenerative',
  fai: 'fai|femoroacetabular impingement|impingement|femoral acetabular impingement',
  cam: 'cam|cam lesion|cam deformity|cam impingement|alpha angle|cam type|bump|camtype',
  pincer: 'pincer|pincer lesion|pincer deformity|overcoverage|pincer impingement',
  septic:
    'septic arthritis|septic hip|septic joint|septic|infected joint|pyogenic arthritis|infected hip joint|infected native hip|purulent joint|septic native hip|infected native joint|septic left hip|septic right hip|septic l hip|septic r hip|pyarthrosis|septic arthropathy|bacterial arthritis|purulent arthritis|septic coxitis',
  infected: 'infected|infection|pus|purulent|purulence|frank pus|sinus|mrsa|mssa|draining sinus|abscessed',
  pji: 'pji|periprosthetic joint infection|prosthetic joint infection|infected total hip|infected tha|infected left total hip|infected right total hip|periprosthetic infection|infected hip replacement|prosthetic infection|periprosthetic hip infection|infected prosthesis|infected arthroplasty|infected total hip arthroplasty|chronic deep infection|infected right tha|infected left tha|infected replacement|infected thr|prosthetic hip infection',
  abscess: 'abscess|phlegmon|abscesse|psoas abscess',
  hematoma: 'hematoma|blood collection|seroma|morel lavallee|deep collection|fluid collection',
  osteomyelitis:
    'osteomyelitis|bone infection|sequestrum|involucrum|infected bone|osteo|dead bone|brodie|brodie abscess|bone abscess|necrotic bone|osteo of|ischial osteo|osteomyelitis of',
  mass: 'lipoma|mass|lump|soft tissue tumor|lipomatous tumor|soft tissue mass|fibroma|soft tissue lesion|lipomatou|epidermoid|schwannoma|hemangioma|desmoid|soft tissue neoplasm|lesion of soft tissue|neoplasm|fatty tumor|angiolipoma|atypical lipomatous tumor|myxoma|intramuscular lipoma|subcutaneous lipoma|intramuscular myxoma|intramuscular mass|subcutaneous mass|soft tissue neoplasm of|tumor|tumour|lipomata|nodule|angiomyxoma|neurofibroma|elastofibroma|cystic mass|fatty mass|fatty lump|ganglion|mass lesion|fatty lesion|growth',
  sarcoma:
    'sarcoma|liposarcoma|leiomyosarcoma|undifferentiated pleomorphic|pleomorphic sarcoma|myxofibrosarcoma|synovial sarcoma|rhabdomyosarcoma|soft tissue sarcoma|spindle cell|ups|pleomorphic|fibrosarcoma|malignant soft tissue',
  bonesarcoma:
    'chondrosarcoma|osteosarcoma|ewing|ewing sarcoma|pelvic sarcoma|bone sarcoma|malignant bone tumor|osteogenic sarcoma|malignant tumor of bone|pelvic tumor',
  bonelesion:
    'bone cyst|enchondroma|unicameral bone cyst|aneurysmal bone cyst|osteochondroma|exostosis|benign lesion|benign bone lesion|ubc|fibrous dysplasia|giant cell tumor|gct|chondroblastoma|osteoid osteoma|benign bone tumor|cyst|benign tumor|benign tumor of bone|bone lesion|abc|chondromyxoid fibroma|lytic lesion benign|bone tumor|bone tumour|nonossifying fibroma|eosinophilic granuloma|intraosseous lipoma|fibrous lesion|cystic lesion of bone|exostoses|aneurysmal cyst|unicameral cyst|simple bone cyst|simple cyst|giant cell lesion|giant cell|lesion of bone|lesion of the ilium|lesion of the femoral neck|bony lesion|bone lesions',
  met: 'metastatic|metastasis|met|mets|lytic|myeloma|metastase|lytic lesion',
  impending:
    'impending|impending fracture|impending path fx|impending pathologic fracture|mirel|mirels|not broken yet|at risk of fracture|no fracture yet|before fracture|before it break|prior to fracture',
  ho: 'heterotopic|heterotopic bone|heterotopic ossification|ectopic bone|brooker|myositis ossificans|ho|heterotopic ossificans|block of bone|bridging bone|hypertrophic ossification',
  stiff: 'stiff|stiffness|arthrofibrosis|ankylosis|ankylosed|frozen hip|adhesion|limited motion|restricted motion',
  bursitis: 'bursitis|trochanteric bursitis|gtps|greater trochanteric pain syndrome|septic bursitis|infected bursa|weaver bottom',
  calcium: 'calcific|calcific deposit|calcification|calcium|calcium deposit|calcific tendinitis',
  compartment: 'compartment syndrome|compartment',
  deadmuscle:
    'necrotic muscle|necrotic gluteu|necrotic gluteus|nonviable muscle|dead muscle|myonecrosis|devitalized muscle|nonviable|necrotic|muscle was debrided|necrosi|dead gluteu|dead gluteus|dead tissue|muscle excised|nonviable gluteus|muscle debrided|necrotic tissue|dead glut|necrotic gluteal muscle|nonviable gluteal muscle|dead muscle excised|myonecrotic|gray muscle|noncontractile|non contractile|dusky muscle|necrotic fascia|debrided muscle',
  contracture:
    'contracture|spastic|spasticity|scissoring|cerebral palsy|diplegia|cp|gmfcs|quadriplegia|tight adductors|spastic diplegic|spastic quadriplegia|tight|contracted|adduction contracture|flexion contracture',
  nonunion: 'nonunion|non union|malunion|coxa vara|coxa valga|anteversion|malrotation|deformity',
  overgrowth: 'overgrowth|trochanteric overgrowth|high riding trochanter',
  exstrophy: 'exstrophy|bladder exstrophy',
  loose:
    'loosening|loose|debonded|aseptic loosening|subsided|migrated|subsidence|failed component|aseptically loose|loosened|grossly loose|migration|cup migrated|stem subsided|failure of fixation|spun out|loose cup|loose stem',
  wear: 'wear|osteolysis|poly wear|metallosis|altr|trunnionosi|trunnion corrosion|corrosion|pseudotumor|trunnionosis',
  periprosthetic:
    'periprosthetic|vancouver|periprosthetic fracture|periprosthetic femur fracture|around loose stem|around the stem|vancouver b1|vancouver b2|vancouver b3',
  protrusion: 'protrusion|protrusio|central fracture',
  ulcer: 'ulcer|pressure ulcer|decubitus|sacral ulcer|stage iv|pressure injury',
  reversedhead: 'interposed|buttonholed|incarcerated|irreducible|not concentric',
};
